/** What the command line says, in Danish and English. `{0}`, `{1}` are replaced. */
import type { FailureCode, NoteCode } from './formats/candidate.ts';

export type Language = 'da' | 'en';
type Both = readonly [da: string, en: string];

export const NOTES: Readonly<Record<NoteCode, Both>> = {
  'no-title': ['har ingen titel', 'has no title'],
  'no-date': ['har ingen dato', 'has no date'],
  'bad-date': [
    'datoen kan ikke læses; skriv den som 10-12-2026',
    'the date cannot be read; write it as 10-12-2026',
  ],
  'only-pubdate': [
    'siger kun, hvornår det er lagt op, ikke hvornår det er',
    'says only when it was published, not when it is',
  ],
  'bad-event': ['kan ikke læses', 'cannot be read'],
  'end-before-start': ['slutter, før det begynder', 'ends before it begins'],
  invalid: ['er ikke gyldig, som kilden skriver den', 'is not valid as the source writes it'],
  hidden: ['er skjult i kalenderen, den kommer fra', 'is hidden in the calendar it comes from'],
  draft: ['er en kladde', 'is a draft'],
  duplicate: ['står der to gange; er taget med én gang', 'stands there twice; is taken once'],
  excluded: ['er sorteret fra af opsætningen', 'is filtered out by the configuration'],
  outside: ['ligger uden for perioden', 'is outside the period'],
  mended: ['en oplysning er ikke gyldig og er udeladt', 'one detail is not valid and is left out'],
  'locked-times': [
    'tiderne passer ikke til en låst tid; de er, som de var',
    'the times do not fit a locked time; they are as they were',
  ],
  'several-times': [
    'har flere tidsrum; fra det første til det sidste er taget. Skriv hvert tidsrum i ' +
      'sin egen række, hvis de er hver for sig',
    'has several times; from the first to the last is taken. Write each in a row of its own if they are apart',
  ],
  'bad-sequence': [
    'nummeret på udgaven er ikke gyldigt og er ikke brugt',
    'the number of the version is not valid and is not used',
  ],
  'bad-time': [
    'klokkeslættet kan ikke læses; skriv det som 9.30',
    'the time cannot be read; write it as 9.30',
  ],
  'bad-language': [
    'sproget kendes ikke; kildens sprog er brugt',
    'the language is not known; that of the source is used',
  ],
  'unknown-type': [
    'er ingen kendt aktivitetstype; den er udeladt',
    'is no known type of activity; it is left out',
  ],
  'kept-apart': [
    'har titel og dag tilfælles med en anden, men ikke tid eller sted; begge er taget med',
    'shares its title and day with another, but not time or place; both are taken',
  ],
  'sheet-not-read': [
    'arket har ingen overskrifter som Titel og Startdato og er ikke læst',
    'the sheet has no headings such as Titel and Startdato and is not read',
  ],
  'secret-link': [
    'et link med en adgangsnøgle er udeladt',
    'a link with an access key is left out',
  ],
  'meeting-link': [
    'link, kode eller adgangskode til et onlinemøde er udeladt',
    'the link, code or password of an online meeting is left out',
  ],
  'maybe-missing': [
    'står der ikke længere, men kan være blandt dem, der ikke kunne læses; er beholdt, som den var',
    'is there no more, but may be among those that could not be read; is kept as it was',
  ],
  cache: [
    'svaret kunne ikke gemmes til næste gang; det gør ikke noget for denne import',
    'the answer could not be kept for the next time; that does not matter for this import',
  ],
  'broken-letters': [
    'et eller flere bogstaver er ødelagt i filen; alle andre er rigtige',
    'one or more letters are broken in the file; all others are right',
  ],
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
  'old-excel': [
    'er en ældre Excel-fil (.xls); gem den som .xlsx',
    'is an older Excel file (.xls); save it as .xlsx',
  ],
  'open-document': [
    'er et regneark fra LibreOffice (.ods); gem det som .xlsx eller .csv',
    'is a sheet of LibreOffice (.ods); save it as .xlsx or .csv',
  ],
  zip: ['er en pakket fil (zip); pak den ud først', 'is a packed file (zip); unpack it first'],
  pdf: [
    'er en PDF; brug kalenderens eller regnearkets egen fil',
    'is a PDF; use the calendar’s or the sheet’s own file',
  ],
  'no-key': ['mangler en nøgle: sæt miljøvariablen', 'lacks a key: set the environment variable'],
  'private-network': [
    'viderestiller til denne maskine eller et privat netværk; det følges ikke',
    'redirects to this machine or a private network; that is not followed',
  ],
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
    '{0} nye, {1} ændret, {2} uændret, {3} ikke længere nævnt, {4} fjernet, {5} nævnt af flere kilder; {6} i alt',
    '{0} added, {1} changed, {2} unchanged, {3} no longer listed, {4} removed, {5} named ' +
      'by several sources; {6} in all',
  ],
  'import.source': ['{0}: {1} læst', '{0}: {1} read'],
  'import.fates': ['{0} nye, {1} ændret, {2} uændret', '{0} added, {1} changed, {2} unchanged'],
  'import.leftout': ['{0} udeladt', '{0} left out'],
  'import.waiting': [
    'En anden import skriver i {0}; venter på den …',
    'Another import writes into {0}; waiting for it …',
  ],
  'import.locked': [
    'En anden import skriver stadig i {0}, og intet er skrevet. Kører ingen, så slet {1}.',
    'Another import still writes into {0}, and nothing is written. If none runs, delete {1}.',
  ],
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
  'validate.version': [
    'er et datasæt af version {0}; dette program læser version {1}',
    'is a dataset of version {0}; this program reads version {1}',
  ],
  'validate.nosource': ['har ingen kilde', 'has no source'],
  'validate.key': ['nøglen kendes ikke og læses ikke', 'the key is not known and is not read'],
  'validate.old': ['er fra {0}, mere end {1} dage gammel', 'is from {0}, more than {1} days old'],
  'validate.partial': [
    'har kun dele af et datasæt; resten kommer fra det medfølgende',
    'has only parts of a dataset; the rest comes from the bundled one',
  ],
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
    'Without --base there are no webcal: links, no full addresses in the feeds, and no ' +
      'pages for frames and newsletters.',
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
  'error.whole': [
    '{0} ville ikke blive et gyldigt datasæt, og intet er skrevet: {1} ({2})',
    '{0} would not become a valid dataset, and nothing is written: {1} ({2})',
  ],
  'error.taken': [
    '{0} har allerede {1}, som «klynge publish» ikke selv har lagt der. Intet er skrevet; vælg en tom mappe.',
    '{0} already has {1}, which “klynge publish” has not put there itself. Nothing is written; choose an empty folder.',
  ],
  'reason.missing': ['filen findes ikke', 'the file does not exist'],
  'reason.denied': ['der er ikke adgang', 'access is denied'],
  'reason.folder': ['det er en mappe', 'it is a folder'],
  'reason.notfolder': ['en del af stien er ikke en mappe', 'a part of the path is not a folder'],
  'reason.full': ['disken er fuld', 'the disk is full'],
  'reason.other': ['en fejl i filsystemet', 'an error of the file system'],
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

/** What networks say when they fail. */
const NETWORK: ReadonlyMap<string, Both> = new Map(
  Object.entries<Both>({
    ENOTFOUND: ['ingen server har det navn', 'no server has that name'],
    EAI_AGAIN: [
      'navnet kan ikke slås op; er der netforbindelse?',
      'the name cannot be looked up; is there a connection?',
    ],
    ECONNREFUSED: ['serveren tager ikke imod', 'the server does not answer there'],
    ECONNRESET: ['forbindelsen blev afbrudt', 'the connection broke off'],
    ETIMEDOUT: ['serveren svarede ikke', 'the server did not answer'],
    EHOSTUNREACH: ['der er ingen vej til serveren', 'there is no way to the server'],
    ENETUNREACH: ['der er ingen netforbindelse', 'there is no connection to the net'],
  }),
);

/** What is told of a failure beside its reason: nothing that only programmers read. */
export function foundIn(code: FailureCode, found: string, language: Language): string {
  const at = language === 'da' ? 0 : 1;
  if (code === 'unreachable' && /CERT|TLS|SSL/.test(found))
    return (
      ['serverens certifikat er ikke gyldigt', 'the server’s certificate is not valid'][at] ?? ''
    );
  if (code === 'unreachable') return NETWORK.get(found)?.[at] ?? '';
  return /Error\b|^thread$/.test(found) ? '' : found;
}

/** Places in a source, in the words of those who keep it. */
const PLACES: readonly (readonly [pattern: RegExp, words: Both])[] = [
  [/(^|\s)række (\d+)/, ['$1række $2', '$1row $2']],
  [/\bVEVENT (\d+)/, ['aftale nr. $1', 'event no. $1']],
  [/\b(?:JSON-LD|microdata) (\d+)/, ['arrangement nr. $1 på siden', 'event no. $1 of the page']],
  [/\b(?:item|entry|event) (\d+)/, ['nr. $1', 'no. $1']],
];

/** The reader's own words for a place in a source. */
export function placeIn(at: string, language: Language): string {
  const [pattern, words] = PLACES.find(([one]) => one.test(at)) ?? [];
  return pattern && words ? at.replace(pattern, words[language === 'da' ? 0 : 1]) : at;
}
