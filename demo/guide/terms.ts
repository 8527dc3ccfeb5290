import type { BuiltInLocale } from '../../src/i18n/language.ts';
import type { Form, Setup } from './state.ts';

export interface GuideTerms {
  what: string;
  widget: string;
  region: string;
  wholeCountry: string;
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
  look: string;
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
  system: string;
  unknownSystem: string;
  base: string;
  baseHint: string;
  baseBad: string;
  form: string;
  forms: Record<Form, string>;
  suggested: string;
  preview: string;
  width: string;
  widths: readonly [string, string, string];
  previewStatic: string;
  code: string;
  steps: string;
  script: string;
  scriptHint: string;
  snippet: Record<Form, string>;
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
}

export const guideTerms: Readonly<Record<BuiltInLocale, GuideTerms>> = {
  da: {
    what: 'Hvad skal vises?',
    widget: 'Widget',
    region: 'Region',
    wholeCountry: 'Hele landet',
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
    look: 'Hvordan skal det se ud?',
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
    place: 'Hvor skal det stå?',
    system: 'Hvilket CMS bruger I?',
    unknownSystem: 'Andet eller ved ikke',
    base: 'Filernes adresse',
    baseHint: 'Mappen på jeres egen server, hvor zip-filen er pakket ud. Ret den til jeres.',
    baseBad: 'Skriv en hel adresse, der begynder med https:// og ender med en mappe.',
    form: 'Form',
    forms: {
      link: 'Link',
      data: 'Data-form (div)',
      tag: 'Tag',
      frame: 'Ramme (iframe)',
      static: 'Uden script',
    },
    suggested: 'overlever hos jer',
    preview: 'Sådan ser det ud',
    width: 'Bredde',
    widths: ['Telefon', 'Tablet', 'Computer'],
    previewStatic: 'Udgaven uden script er en ren liste. Den ser ud som siden, den sættes ind på.',
    code: 'Koden',
    steps: 'Trin for trin',
    script: 'Script-linjen, én gang i sidens skabelon',
    scriptHint:
      'Den er ens for alle widgets og venter ikke på noget: siden vises lige så hurtigt som før.',
    snippet: {
      ...{
        tag: 'Sættes ind, hvor widgeten skal stå',
        data: 'Sættes ind, hvor widgeten skal stå',
        link: 'Sættes ind i et afsnit for sig selv',
      },
      ...{
        frame: 'Sættes ind, hvor rammen skal stå',
        static: 'Adressen på listen: hent den på serveren, eller kopiér indholdet',
      },
    },
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
  },
  en: {
    what: 'What is to be shown?',
    widget: 'Widget',
    region: 'Region',
    wholeCountry: 'All of Denmark',
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
    look: 'What is it to look like?',
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
    place: 'Where is it to stand?',
    system: 'Which CMS do you use?',
    unknownSystem: 'Other or unknown',
    base: 'Address of the files',
    baseHint:
      'The folder on your own server that the zip file was unpacked in. Change it to yours.',
    baseBad: 'Write a whole address that begins with https:// and ends with a folder.',
    form: 'Form',
    forms: {
      link: 'Link',
      data: 'Data form (div)',
      tag: 'Tag',
      frame: 'Frame (iframe)',
      static: 'Without script',
    },
    suggested: 'survives with you',
    preview: 'What it looks like',
    width: 'Width',
    widths: ['Phone', 'Tablet', 'Desktop'],
    previewStatic:
      'The edition without script is a plain list. It looks like the page that it is put on.',
    code: 'The code',
    steps: 'Step by step',
    script: 'The script line, once in the page template',
    scriptHint:
      'It is the same for all widgets and blocks nothing: the page appears as fast as before.',
    snippet: {
      ...{
        tag: 'Goes where the widget is to stand',
        data: 'Goes where the widget is to stand',
        link: 'Goes into a paragraph of its own',
      },
      ...{
        frame: 'Goes where the frame is to stand',
        static: 'The address of the list: fetch it on the server, or copy what is in it',
      },
    },
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
  },
};
