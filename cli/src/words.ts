/** What the command line says, in Danish and English. `{0}`, `{1}` are replaced. */
import type { FailureCode, NoteCode } from './formats/candidate.ts';

export type Language = 'da' | 'en';
type Both = readonly [da: string, en: string];

export const NOTES: Readonly<Record<NoteCode, Both>> = {
  'no-title': ['har ingen titel', 'has no title'],
  'no-date': ['har ingen dato', 'has no date'],
  'bad-date': ['datoen kan ikke læses', 'the date cannot be read'],
  'only-pubdate': [
    'siger kun, hvornår det er lagt op, ikke hvornår det er',
    'says only when it was published, not when it is',
  ],
  'bad-event': ['kan ikke læses', 'cannot be read'],
  'end-before-start': ['slutter før det begynder', 'ends before it begins'],
  'bad-end': [
    'sluttidspunktet kan ikke læses eller ligger før starten; det er udeladt',
    'the end cannot be read, or is before the start; it is left out',
  ],
  'bad-duration': [
    'varigheden kan ikke læses; den er udeladt',
    'the duration cannot be read; it is left out',
  ],
  'bad-rule': [
    'gentagelsesreglen kan ikke følges; kun den første gang er taget med',
    'the repetition cannot be followed; only the first is taken',
  ],
  'too-many': [
    'gentages for mange gange; ikke alle er taget med',
    'is repeated too often; not all are taken',
  ],
  'unknown-zone': [
    'ukendt tidszone; tiden er læst som dansk tid',
    'unknown time zone; the time is read as Danish time',
  ],
  'bad-offset': [
    'forskydningen fra UTC er uden fortegn; tiden er læst som dansk tid',
    'the offset from UTC has no sign; the time is read as Danish time',
  ],
  weekday: [
    'ugedagen passer ikke til datoen; datoen gælder',
    'the weekday does not fit the date; the date counts',
  ],
  'bad-link': [
    'er ingen http- eller https-adresse; den er udeladt',
    'is no http or https address; it is left out',
  ],
  'bad-number': [
    'koordinaterne kan ikke læses; de er udeladt',
    'the coordinates cannot be read; they are left out',
  ],
  'bad-value': ['er ikke et kendt ord; det er udeladt', 'is not a known word; it is left out'],
  'unknown-cluster': [
    'er ingen kendt klynge; den er udeladt',
    'is no known cluster; it is left out',
  ],
  'unknown-column': [
    'kolonnen kendes ikke; den er ikke læst',
    'the column is not known; it is not read',
  ],
  private: ['er privat eller fortrolig', 'is private or confidential'],
  'older-version': [
    'er en ældre udgave af en aftale, som filen også har i en nyere',
    'is an older version of an event that the file also has in a newer one',
  ],
  'bad-place': [
    'stedets koordinater kan ikke læses; de er udeladt',
    'the coordinates of the place cannot be read; they are left out',
  ],
  'same-uid': [
    'har samme UID som et andet arrangement i filen; begge er taget med',
    'has the same UID as another event in the file; both are taken',
  ],
  'this-and-future': [
    'ændrer alle senere gange; kun den ene er ændret',
    'changes all later ones; only the one is changed',
  ],
  contradiction: [
    'maskinens dato og den viste er ikke ens; maskinens gælder',
    'the machine’s date and the shown one differ; the machine’s counts',
  ],
  charset: [
    'er ikke UTF-8, som det siger; læst som Windows-1252',
    'is not UTF-8, as it says; read as Windows-1252',
  ],
  mojibake: [
    'bogstaver var skrevet i forkert tegnsæt; rettet, hvor det kunne lade sig gøre',
    'letters were in the wrong character set; mended where possible',
  ],
  'no-events': ['ingen arrangementer fundet', 'no events found'],
  'more-pages': [
    'listen har flere sider; kun de første er læst',
    'the list has more pages; only the first are read',
  ],
};

export const FAILURES: Readonly<Record<FailureCode, Both>> = {
  'not-found': ['findes ikke', 'does not exist'],
  status: ['serveren svarede med fejl', 'the server answered with an error'],
  unreachable: ['kan ikke nås', 'cannot be reached'],
  timeout: ['svarede ikke i tide', 'did not answer in time'],
  'too-large': ['er for stor', 'is too large'],
  redirects: ['viderestiller for mange gange', 'redirects too often'],
  scheme: ['kun http og https læses', 'only http and https are read'],
  truncated: ['er afbrudt før slutningen', 'breaks off before its end'],
  'zip-bomb': [
    'pakker ud til mere, end et regneark kan være',
    'unpacks to more than a sheet can be',
  ],
  'not-the-format': ['er ikke i det format, mangler', 'is not in the format, lacks'],
  'web-page': ['er en webside, ikke et feed', 'is a web page, not a feed'],
  'bad-json': ['er ikke gyldig JSON', 'is not valid JSON'],
  'no-headings': [
    'har ingen overskrifter som Titel og Startdato',
    'has no headings such as Titel and Startdato',
  ],
  unreadable: ['kan ikke læses', 'cannot be read'],
  empty: ['er tom', 'is empty'],
};

const SAYS = {
  'import.head': ['Læst ind i {0}', 'Imported into {0}'],
  'import.none': ['{0} er, som den var', '{0} is as it was'],
  'import.dry': ['Prøvekørsel: intet er skrevet til {0}', 'Dry run: nothing is written to {0}'],
  'import.counts': [
    '{0} nye, {1} ændret, {2} uændret, {3} ikke længere nævnt, {4} nævnt af flere kilder; {5} i alt',
    '{0} added, {1} changed, {2} unchanged, {3} no longer listed, {4} named by several sources; {5} in all',
  ],
  'import.source': ['{0}: {1} læst', '{0}: {1} read'],
  'import.excluded': ['{0} sorteret fra', '{0} filtered out'],
  'import.outside': ['{0} uden for perioden', '{0} outside the window'],
  'import.refused': ['{0} afvist', '{0} refused'],
  'import.failed': [
    '{0} gav ikke noget: {1}. Det, der var kendt fra den, er bevaret.',
    '{0} gave nothing: {1}. What was known of it is kept.',
  ],
  'import.progress': ['[{0}/{1}] læser {2} …', '[{0}/{1}] reading {2} …'],
  'import.nothing': [
    'Ingen kilder: nævn dem efter «import», eller skriv dem i klynge.config.json.',
    'No sources: name them after “import”, or write them in klynge.config.json.',
  ],
  'import.cluster': ['{0}: {1} er ingen kendt klynge{2}', '{0}: {1} is no known cluster{2}'],
  'validate.good': [
    '{0}: i orden ({1} aktiviteter, {2} klynger)',
    '{0}: good ({1} activities, {2} clusters)',
  ],
  'validate.config': ['{0}: i orden ({1} kilder)', '{0}: good ({1} sources)'],
  'validate.count': ['{0}: {1} fejl, {2} advarsler', '{0}: {1} errors, {2} warnings'],
  'validate.expected': ['ventede {0}, fandt {1}', 'expected {0}, found {1}'],
  'validate.hint': ['mente du `{0}`?', 'did you mean `{0}`?'],
  'validate.json': ['ikke gyldig JSON: {0}', 'not valid JSON: {0}'],
  'validate.older': [
    'version {0} er ældre end {1}: kør «klynge migrate»',
    'version {0} is older than {1}: run “klynge migrate”',
  ],
  'validate.nosource': ['har ingen kilde', 'has no source'],
  'validate.key': ['nøglen kendes ikke og læses ikke', 'the key is not known and is not read'],
  'validate.old': ['er fra {0}, mere end {1} dage gammel', 'is from {0}, more than {1} days old'],
  'validate.partial': [
    'har kun dele af et datasæt; resten kommer fra det medfølgende',
    'has only parts of a dataset; the rest comes from the bundled one',
  ],
  'migrate.done': ['{0}: nu version {1}', '{0}: now version {1}'],
  'migrate.same': ['{0}: er allerede version {1}', '{0}: is already version {1}'],
  'publish.done': [
    '{0}: {1} filer, {2} skrevet, {3} som de var, {4} fjernet',
    '{0}: {1} files, {2} written, {3} as they were, {4} removed',
  ],
  'publish.stage': ['{0} …', '{0} …'],
  'publish.large': [
    '{0} fylder {1} MB; Google Kalender tager højst 1 MB',
    '{0} is {1} MB; Google Calendar takes at most 1 MB',
  ],
  'publish.base': [
    'Uden --base er der ingen webcal:-links, ingen fulde adresser i feeds og ingen sider til rammer og nyhedsbreve.',
    'Without --base there are no webcal: links, no full addresses in the feeds, and no pages for frames and newsletters.',
  ],
  'new.done': ['Lagt i {0}: {1}', 'Put in {0}: {1}'],
  'new.next': ['Næste skridt står i {0}/LÆSMIG.md', 'The next steps are in {0}/LÆSMIG.md'],
  'new.exists': ['{0} findes allerede og er ikke rørt', '{0} exists and was not touched'],
  'error.file': ['{0} kan ikke læses: {1}', '{0} cannot be read: {1}'],
  'error.write': ['{0} kan ikke skrives: {1}', '{0} cannot be written: {1}'],
  'error.data': [
    '{0} er ikke et gyldigt datasæt, og intet er skrevet. «klynge validate {0}» siger hvorfor.',
    '{0} is not a valid dataset, and nothing is written. “klynge validate {0}” says why.',
  ],
  'error.config': [
    '{0} er ikke en gyldig opsætning, og intet er skrevet:',
    '{0} is not a valid configuration, and nothing is written:',
  ],
  'error.option': ['Ukendt eller forkert valg: {0}', 'Unknown or wrong option: {0}'],
  'error.command': ['Ukendt kommando: {0}{1}', 'Unknown command: {0}{1}'],
  'error.arguments': ['Mangler: {0}', 'Missing: {0}'],
} satisfies Readonly<Record<string, Both>>;

export type Say = (key: keyof typeof SAYS, ...values: readonly (string | number)[]) => string;

export const sayer =
  (language: Language): Say =>
  (key, ...values) =>
    SAYS[key][language === 'da' ? 0 : 1].replace(/\{(\d)\}/g, (_, i: string) =>
      String(values[Number(i)] ?? ''),
    );

/** `--lang`, else what the system says. Danish comes first. */
export function languageOf(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const text = option ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return /^en/i.test(text) ? 'en' : 'da';
}

/** The reader's own word for a row of a sheet. */
export const placeIn = (at: string, language: Language): string =>
  language === 'en' ? at.replace(/\brække (\d+)/, 'row $1') : at;
