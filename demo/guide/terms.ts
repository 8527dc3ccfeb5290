import type { BuiltInLocale } from '../../src/i18n/language.ts';
import type { Form, Setup } from './state.ts';

export interface GuideTerms {
  title: string;
  what: string;
  /** What each widget is called here, and what it is for. */
  widgets: Readonly<Record<string, readonly [name: string, about: string]>>;
  also: string;
  region: string;
  wholeCountry: string;
  layout: string;
  layouts: Record<'' | 'small', string>;
  municipality: string;
  municipalityHint: string;
  municipalityUnknown: (name: string) => string;
  cluster: string;
  clusters: string;
  anyCluster: string;
  kind: string;
  kinds: Record<string, string>;
  type: string;
  anyType: string;
  /** The groups of what else can be chosen, in their order. */
  groups: Record<'content' | 'look' | 'language' | 'form' | 'base' | 'letter' | 'check', string>;
  more: string;
  nothingChosen: string;
  colours: string;
  themes: Record<Setup['colours'], string>;
  accent: string;
  accentHint: string;
  noAccent: string;
  notAColour: string;
  good: (ratio: string) => string;
  bad: (ratio: string) => string;
  take: (colour: string) => string;
  density: string;
  densities: Record<Setup['density'], string>;
  language: string;
  languages: Record<Setup['language'], string>;
  when: string;
  times: Record<Setup['when'], string>;
  height: string;
  heightHint: string;
  place: string;
  /** In place of the question, where IT answered it in the guide's address. */
  placeKnown: (system: string, base: string) => string;
  changePlace: string;
  unknownSystem: string;
  base: string;
  baseHint: string;
  baseBad: string;
  /** Why code with the placeholder cannot be copied. */
  baseFirst: string;
  zip: (file: string) => string;
  form: string;
  forms: Record<Form, string>;
  suggested: string;
  preview: string;
  width: string;
  widths: readonly [string, string];
  previewStatic: string;
  code: string;
  copyCode: string;
  copiedInto: (system: string) => string;
  /** Where an editor may not paste scripts; the letter is a link. */
  noScripts: readonly [before: string, letter: string, after: string];
  script: string;
  scriptHint: string;
  css: string;
  cssHint: string;
  check: string;
  checkHint: string;
  checkLinkHint: string;
  /** The words of the link that opens the self-test. */
  checkLink: string;
  /** What the self-test says until it has run. */
  checkNotRun: string;
  linkHint: string;
  noCssInLink: string;
  letter: string;
  letterHint: string;
  copy: string;
  copied: (what: string) => string;
  copyYourself: string;
  shared: string;
  fallback: string;
  fallbackOfCalendar: string;
}

export const guideTerms: Readonly<Record<BuiltInLocale, GuideTerms>> = {
  da: {
    title: 'Få koden til jeres side',
    what: '1. Hvad vil I vise?',
    widgets: {
      map: ['Kort', 'hvor de er, hvem er nærmest'],
      positions: ['Find den rigtige klynge', 'søgning og alle fag'],
      calendar: ['Kalender', 'arrangementer og frister'],
      profile: ['Én klynge', 'alt om én af dem'],
      history: ['Historien', 'klyngerne siden 2003'],
    },
    also: 'Vis også, under den',
    region: 'Region',
    wholeCountry: 'Hele landet',
    layout: 'Størrelse',
    layouts: { '': 'Hele', small: 'Lille, til en smal spalte eller en forside' },
    municipality: 'Jeres kommune',
    municipalityHint:
      'Skriv navnet. Kortet viser omridset og afstanden til klyngernes nærmeste kontor.',
    municipalityUnknown: (name) =>
      `Der er ingen kommune, der hedder “${name}”. Vælg en fra listen.`,
    cluster: 'Klynge',
    clusters: 'Kun disse klynger',
    anyCluster: 'Den, der vælges på siden',
    kind: 'Art',
    kinds: { '': 'Alle', event: 'Arrangementer', call: 'Ansøgningsfrister', project: 'Projekter' },
    type: 'Type',
    anyType: 'Alle typer',
    groups: {
      content: 'Indhold',
      look: 'Udseende',
      language: 'Sprog',
      form: 'Kodens form',
      base: 'Filernes adresse',
      letter: 'Brev til IT',
      check: 'Kontrollér siden',
    },
    more: 'Flere valg',
    nothingChosen: 'intet valgt',
    colours: 'Farver',
    themes: { inherit: 'Som siden', light: 'Lys', dark: 'Mørk' },
    accent: 'Accentfarve',
    accentHint: 'Jeres egen farve, fx #14406f. Uden den bruges bibliotekets.',
    noAccent: 'Bibliotekets farve: kontrasten er i orden.',
    notAColour: 'Skriv farven som # og seks cifre, fx #14406f.',
    good: (ratio) => `Kontrast ${ratio} mod baggrunden: i orden (mindst 4,5).`,
    bad: (ratio) =>
      `Kontrast ${ratio} mod baggrunden er for lav (mindst 4,5). Sådan vil tekst og mærker ikke kunne læses af alle.`,
    take: (colour) => `Brug ${colour} i stedet`,
    density: 'Tæthed',
    densities: { normal: 'Normal', compact: 'Tæt', airy: 'Luftig' },
    language: 'Sprog',
    languages: { page: 'Som siden', da: 'Dansk', en: 'Engelsk' },
    when: 'Hvornår skal scriptet hentes?',
    times: {
      after: 'Efter siden: den bliver ikke langsommere (anbefales)',
      with: 'Sammen med siden: widgeten er der tidligere',
    },
    height: 'Rammens højde i pixels',
    heightHint: 'Kun for iframe. Siden i rammen kan rulles.',
    place: '2. Hvor skal det stå?',
    placeKnown: (system, base) => `I ${system}. Filerne ligger på ${base}`,
    changePlace: 'Vælg noget andet',
    unknownSystem: 'Andet eller ved ikke',
    base: 'Filernes adresse',
    baseHint: 'Mappen på jeres egen server, hvor zip-filen er pakket ud. Ret den til jeres.',
    baseBad: 'Skriv en hel adresse, der begynder med https:// og ender med en mappe.',
    baseFirst: 'Skriv først, hvor filerne ligger: adressen i koden er kun et eksempel.',
    zip: (file) => `Hent ${file} til jeres egen server`,
    form: 'Form',
    forms: {
      link: 'Link',
      data: 'Data-form (div)',
      tag: 'Tag',
      frame: 'Ramme (iframe)',
      static: 'Uden script',
      address: 'Kun adressen',
    },
    suggested: 'overlever hos jer',
    preview: 'Sådan ser det ud',
    width: 'Bredde',
    widths: ['Telefon', 'Hel bredde'],
    previewStatic: 'Udgaven uden script er en ren liste. Den ser ud som siden, den sættes ind på.',
    code: 'Koden',
    copyCode: 'Kopiér koden',
    copiedInto: (system) =>
      system ? `Kopieret. Sæt det ind i ${system}.` : 'Kopieret. Sæt det ind.',
    noScripts: [
      'Koden virker, når script-linjen står i sidens skabelon. Send ',
      'brevet til IT',
      ', så er det gjort én gang for alle.',
    ],
    script: 'Script-linjen, én gang i sidens skabelon',
    scriptHint:
      'Den er ens for alle widgets og venter ikke på noget: siden vises lige så hurtigt som før.',
    css: 'Til sidens eget stylesheet',
    cssHint: 'Farver og tæthed er CSS, så der ikke kræves undtagelser i sikkerhedspolitikken.',
    check: 'Til at se, om det virker',
    checkHint: 'Sæt den på siden, læs, hvad den siger, og fjern den igen.',
    checkLinkHint:
      'Sæt linket på siden, og tryk på det: det åbner selvtesten på stedet. Fjern det igen. Besøgende ser kun et link.',
    checkLink: 'Virker klyngerne her på siden?',
    checkNotRun:
      'Selvtesten er ikke kørt: klynge-scriptet er ikke nået hertil. Se, om script-linjen står på siden, og om dens adresse er rigtig.',
    linkHint:
      'Kopieret kan det sættes ind i et felt til kode og i en editor, der viser teksten, som den er. Listen holder pladsen, til widgeten er der.',
    noCssInLink: 'Et link kan ikke selv bære farver: de kommer fra sidens stylesheet.',
    letter: 'Brev til IT',
    letterHint:
      'Alt, hvad IT og databeskyttelse plejer at spørge om. Hver påstand er dækket af en test.',
    copy: 'Kopiér',
    copied: (what) => `Kopieret: ${what}.`,
    copyYourself: 'Browseren lod sig ikke bruge til at kopiere. Teksten er markeret: tryk Ctrl+C.',
    shared: 'Valgene står i sidens adresse. Del den, eller gem den som bogmærke.',
    fallback: 'De nationale klynger:',
    fallbackOfCalendar: 'Det sker i klyngerne:',
  },
  en: {
    title: 'Get the code for your page',
    what: '1. What do you want to show?',
    widgets: {
      map: ['Map', 'where they are, who is near'],
      positions: ['Find the right cluster', 'a search and all fields'],
      calendar: ['Calendar', 'events and deadlines'],
      profile: ['One cluster', 'all about one of them'],
      history: ['The history', 'the clusters since 2003'],
    },
    also: 'Show below it, too',
    region: 'Region',
    wholeCountry: 'All of Denmark',
    layout: 'Size',
    layouts: { '': 'Whole', small: 'Small, for a narrow column or a front page' },
    municipality: 'Your municipality',
    municipalityHint:
      'Type its name. The map shows its outline and the distance to the clusters’ nearest offices.',
    municipalityUnknown: (name) =>
      `There is no municipality called “${name}”. Choose one from the list.`,
    cluster: 'Cluster',
    clusters: 'Only these clusters',
    anyCluster: 'The one that is picked on the page',
    kind: 'Kind',
    kinds: { '': 'All', event: 'Events', call: 'Deadlines', project: 'Projects' },
    type: 'Type',
    anyType: 'All types',
    groups: {
      content: 'Content',
      look: 'Look',
      language: 'Language',
      form: 'Form of the code',
      base: 'Address of the files',
      letter: 'Letter to IT',
      check: 'Check the page',
    },
    more: 'More choices',
    nothingChosen: 'nothing chosen',
    colours: 'Colours',
    themes: { inherit: 'As the page', light: 'Light', dark: 'Dark' },
    accent: 'Accent colour',
    accentHint: 'Your own colour, such as #14406f. Without it the library’s is used.',
    noAccent: 'The library’s colour: its contrast is good.',
    notAColour: 'Write the colour as # and six digits, such as #14406f.',
    good: (ratio) => `Contrast ${ratio} with what is behind it: good (4.5 at least).`,
    bad: (ratio) =>
      `Contrast ${ratio} with what is behind it is too low (4.5 at least). Not everybody could read text and marks in it.`,
    take: (colour) => `Use ${colour} instead`,
    density: 'Density',
    densities: { normal: 'Normal', compact: 'Compact', airy: 'Airy' },
    language: 'Language',
    languages: { page: 'As the page', da: 'Danish', en: 'English' },
    when: 'When should the script come?',
    times: {
      after: 'After the page: it gets no slower (recommended)',
      with: 'With the page: the widget is there earlier',
    },
    height: 'Height of the frame in pixels',
    heightHint: 'For an iframe only. The page in the frame scrolls.',
    place: '2. Where will it stand?',
    placeKnown: (system, base) => `In ${system}. The files lie at ${base}`,
    changePlace: 'Choose something else',
    unknownSystem: 'Other or unknown',
    base: 'Address of the files',
    baseHint:
      'The folder on your own server that the zip file was unpacked in. Change it to yours.',
    baseBad: 'Write a whole address that begins with https:// and ends with a folder.',
    baseFirst: 'Write first where the files lie: the address in the code is only an example.',
    zip: (file) => `Get ${file} for your own server`,
    form: 'Form',
    forms: {
      link: 'Link',
      data: 'Data form (div)',
      tag: 'Tag',
      frame: 'Frame (iframe)',
      static: 'Without script',
      address: 'The address alone',
    },
    suggested: 'survives with you',
    preview: 'What it looks like',
    width: 'Width',
    widths: ['Phone', 'Full width'],
    previewStatic:
      'The edition without script is a plain list. It looks like the page that it is put on.',
    code: 'The code',
    copyCode: 'Copy the code',
    copiedInto: (system) => (system ? `Copied. Paste it into ${system}.` : 'Copied. Paste it.'),
    noScripts: [
      'The code works once the script line is in the page’s template. Send ',
      'the letter to IT',
      ': then it is done once and for all.',
    ],
    script: 'The script line, once in the page template',
    scriptHint:
      'It is the same for all widgets and blocks nothing: the page appears as fast as before.',
    css: 'For the site’s own style sheet',
    cssHint: 'Colours and density are CSS, so that the security policy needs no exceptions.',
    check: 'To see whether it works',
    checkHint: 'Put it on the page, read what it says, and remove it again.',
    checkLinkHint:
      'Put the link on the page and follow it: it opens the self-test in place. Remove it again. Visitors see only a link.',
    checkLink: 'Do the clusters work on this page?',
    checkNotRun:
      'The self-test has not run: the cluster script has not come this far. See whether the script line is on the page, and whether its address is right.',
    linkHint:
      'Once copied, it can be pasted into a field for code and into an editor that shows text as it is. The list keeps the room until the widget is there.',
    noCssInLink: 'A link cannot carry colours itself: they come from the site’s style sheet.',
    letter: 'Letter to IT',
    letterHint: 'All that IT and data protection usually ask. Each claim is backed by a test.',
    copy: 'Copy',
    copied: (what) => `Copied: ${what}.`,
    copyYourself: 'The browser would not copy. The text is selected: press Ctrl+C.',
    shared: 'Your choices stand in the page’s address. Share it, or keep it as a bookmark.',
    fallback: 'The national clusters:',
    fallbackOfCalendar: 'What’s on in the clusters:',
  },
};
