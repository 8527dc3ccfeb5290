/** What the command line says, in Danish and English. `{0}`, `{1}` are replaced. */
import { FORMAT_VERSION } from '../../src/data/schema.ts';
import { HEADINGS } from './formats/columns.ts';
import type { Missed, Way } from './discover/discover.ts';
import type { FailureCode, NoteCode } from './formats/candidate.ts';

export type Language = 'da' | 'en';
type Both = readonly [da: string, en: string];

export const NOTES: Readonly<Record<NoteCode, Both>> = {
  'no-title': ['har ingen titel og er ikke taget med', 'has no title and is not taken'],
  'no-date': ['har ingen dato og er ikke taget med', 'has no date and is not taken'],
  'bad-date': [
    'datoen kan ikke læses; skriv den som 10-12-2026',
    'the date cannot be read; write it as 10-12-2026',
  ],
  'no-year': [
    'årstallet mangler; skriv datoen som 10-12-2026',
    'the year is missing; write the date as 10-12-2026',
  ],
  'only-pubdate': [
    'siger kun, hvornår det er lagt op, ikke hvornår det er, og er ikke taget med',
    'says only when it was published, not when it is, and is not taken',
  ],
  'bad-event': [
    'kan ikke læses og er ikke taget med; ret det dér, hvor det kommer fra',
    'cannot be read and is not taken; mend it where it comes from',
  ],
  'end-before-start': [
    'slutter, før det begynder, og er ikke taget med; ret en af tiderne',
    'ends before it begins, and is not taken; mend one of the times',
  ],
  invalid: ['er ikke gyldig, som kilden skriver den', 'is not valid as the source writes it'],
  hidden: ['er skjult i kalenderen, den kommer fra', 'is hidden in the calendar it comes from'],
  draft: ['er en kladde', 'is a draft'],
  'to-check': [
    'er et forslag, som ingen har bekræftet; skriv «bekræftet» under Status, hvis det skal i ' +
      'kalenderen, eller slet rækken',
    'is a suggestion that nobody has confirmed; write “confirmed” under Status if it is to be ' +
      'in the calendar, or delete the row',
  ],
  duplicate: ['står der to gange; er taget med én gang', 'stands there twice; is taken once'],
  excluded: ['er sorteret fra af opsætningen', 'is filtered out by the configuration'],
  outside: [
    'ligger uden for den periode, som opsætningen siger («window»)',
    'is outside the period that the configuration says (“window”)',
  ],
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
    'Type er ingen kendt aktivitetstype og er udeladt; skriv den, som den hedder i kalenderen, fx Matchmaking',
    'Type is no known type of activity and is left out; write it as the calendar calls it, such as Matchmaking',
  ],
  'kept-apart': [
    'har titel og dag tilfælles med en anden, men ikke tid eller sted; begge er taget med',
    'shares its title and day with another, but not time or place; both are taken',
  ],
  'sheet-hidden': [
    'arket er skjult og er ikke læst; vis det i regnearket, hvis det skal med',
    'the sheet is hidden and is not read; show it in the workbook if it is to be read',
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
  'no-detail': [
    'dets egen side kunne ikke læses, eller siger ikke, hvornår det er',
    'its own page could not be read, or does not say when it is',
  ],
  'recipe-part': [
    'denne del af opskriften findes ikke på siden længere; resten er læst',
    'this part of the recipe is not on the page any more; the rest is read',
  ],
  'other-title': [
    'er taget som den samme som en fra en anden kilde, da nummeret (UID) eller adressen og ' +
      'tiden er ens; titlen er en anden',
    'is taken for the same as one of another source, since its number (UID) or its address ' +
      'and time are the same; the title is another',
  ],
  'not-read': [
    'De andre filer i mappen er læst, og hvad denne havde før, er bevaret',
    'The other files of the folder are read, and what this one had before is kept',
  ],
  'other-file': [
    'filen er ikke læst: den slags læses ikke her',
    'the file is not read: its kind is not read here',
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
  'start-not-in-rule': [
    'begynder på en dag, som gentagelsesreglen ikke har; kun dem, reglen har, er taget med',
    'begins on a day that the repetition does not have; only those that it has are taken',
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
    'tidszonen ved klokkeslættet kendes ikke; tiden er læst som dansk tid',
    'the time zone beside the time is not known; the time is read as Danish time',
  ],
  'date-part': [
    'en del af datoen er ikke forstået; se, om tiden er rigtig, og skriv den som 10-12-2026 kl. 9.00-16.00',
    'a part of the date is not understood; see whether the time is right, and write it as 10-12-2026 kl. 9.00-16.00',
  ],
  'no-such-time': [
    'klokkeslættet findes ikke den dag, fordi uret stilles frem; det er taget, som det er skrevet',
    'the clock does not show that time that day, since it is put forward; it is taken as it is written',
  ],
  weekday: [
    'ugedagen passer ikke til datoen; datoen gælder',
    'the weekday does not fit the date; the date counts',
  ],
  'bad-link': [
    'er ingen adresse på nettet (https://…); den er udeladt',
    'is no address on the web (https://…); it is left out',
  ],
  'bad-number': [
    'koordinaterne kan ikke læses; de er udeladt',
    'the coordinates cannot be read; they are left out',
  ],
  'bad-end-time': [
    'Sluttid kan ikke læses og er udeladt; skriv den som 16.00',
    'Sluttid (the end time) cannot be read and is left out; write it as 16.00',
  ],
  'end-without-start': [
    'har Sluttid, men ingen Starttid; sluttiden er udeladt',
    'has Sluttid (an end time), but no Starttid (start time); the end time is left out',
  ],
  'bad-kind': [
    'Slags er ikke et kendt ord og er udeladt; skriv arrangement, frist eller projekt',
    'Slags (the kind) is not a known word and is left out; write event, call or project',
  ],
  'bad-format': [
    'Form er ikke et kendt ord og er udeladt; skriv fremmøde, online eller hybrid',
    'Form (the format) is not a known word and is left out; write physical, online or hybrid',
  ],
  'bad-status': [
    'Status er ikke et kendt ord og er udeladt; skriv bekræftet, aflyst, udsolgt, udskudt, ' +
      'flyttet, afholdt eller kladde',
    'Status is not a known word and is left out; write confirmed, cancelled, full, postponed, moved, held or draft',
  ],
  'bad-role': [
    'Rolle er ikke et kendt ord og er udeladt; skriv arrangør, medarrangør, vært, partner eller deltager',
    'Rolle (the role) is not a known word and is left out; write organiser, co-organiser, host, partner or participant',
  ],
  'bad-sheet-language': [
    'Sprog er ikke et kendt ord og er udeladt; skriv dansk, engelsk, tysk, svensk, norsk eller fransk',
    'Sprog (the language) is not a known word and is left out; write Danish, English, German, ' +
      'Swedish, Norwegian or French',
  ],
  'role-without-cluster': [
    'Rolle er udeladt, for der er ingen klynge, der har den; skriv klyngen under Klynger',
    'Rolle (the role) is left out, since no cluster has it; write the cluster under Klynger',
  ],
  'unknown-cluster': [
    'er ingen kendt klynge; den er udeladt',
    'is no known cluster; it is left out',
  ],
  'unknown-column': [
    'kolonnen kendes ikke; den er ikke læst',
    'the column is not known; it is not read',
  ],
  'two-columns': [
    'har to kolonner for det samme, som ikke siger det samme; den første er taget',
    'has two columns for the same that do not say the same; the first is taken',
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
    'har samme kendingsnummer (UID) som et andet arrangement i filen; begge er taget med',
    'has the same identifier (UID) as another event in the file; both are taken',
  ],
  'this-and-future': [
    'ændrer alle senere gange, men passer ikke til dem; kun den ene er ændret',
    'changes all later ones, but does not fit them; only the one is changed',
  ],
  contradiction: [
    'siden har to datoer, der ikke er ens: en til programmer og en til mennesker; den til programmer gælder',
    'the page has two dates that differ: one for programs and one for people; that for programs counts',
  ],
  charset: [
    'bogstaverne er ikke skrevet, som filen siger; se efter, om æ, ø og å er rigtige',
    'the letters are not written as the file says; see whether æ, ø and å are right',
  ],
  mojibake: [
    'bogstaver som æ, ø og å var ødelagt; de er rettet, hvor det kunne lade sig gøre',
    'letters such as æ, ø and å were broken; they are mended where possible',
  ],
  'no-events': ['ingen arrangementer fundet', 'no events found'],
  'empty-calendar': ['kalenderen har ingen aftaler', 'the calendar has no events'],
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
  'too-large': [
    'er for stor; hvor meget der læses, står under «limits» i opsætningen',
    'is too large; how much is read stands under “limits” of the configuration',
  ],
  redirects: [
    'sender videre til nye adresser for mange gange',
    'leads on to new addresses too often',
  ],
  scheme: [
    'kun adresser med http:// og https:// læses',
    'only addresses with http:// and https:// are read',
  ],
  login: [
    'er en side, der beder om login; brug den offentlige adresse på kalenderen',
    'is a page that asks for a login; use the public address of the calendar',
  ],
  emptied: [
    'er tom nu; sidst var der aktiviteter. Er det rigtigt, så skriv "allowEmpty": true på kilden. Antal sidst',
    'is empty now; last time there were activities. If that is right, write "allowEmpty": ' +
      'true at the source. Number last time',
  ],
  truncated: [
    'er afbrudt før slutningen; hent eller gem den igen',
    'breaks off before its end; fetch or save it again',
  ],
  'zip-bomb': [
    'pakker ud til mere, end et regneark kan være',
    'unpacks to more than a sheet can be',
  ],
  'not-the-format': [
    'er ikke en kalender, et regneark eller et feed, som kan læses her',
    'is no calendar, sheet or feed that can be read here',
  ],
  'no-calendar': [
    'er ikke en hel kalenderfil: den begynder ikke med BEGIN:VCALENDAR. Hent eller eksportér kalenderen igen',
    'is no whole calendar file: it does not begin with BEGIN:VCALENDAR. Fetch or export the calendar again',
  ],
  'web-page': [
    'er en webside, ikke et feed; prøv «klynge discover» med adressen',
    'is a web page, not a feed; try “klynge discover” with the address',
  ],
  'saved-page': [
    'er en webside uden aktiviteter, gemt under et andet navn; hent kalenderens eller regnearkets egen fil',
    'is a web page without activities, saved under another name; fetch the file of the calendar or the sheet itself',
  ],
  'text-document': [
    'er et tekstdokument (RTF); gem det, det handler om, som regneark (.xlsx)',
    'is a text document (RTF); save what it is about as a sheet (.xlsx)',
  ],
  'bad-json': [
    'er en datafil (JSON) med en fejl i; hent den igen, eller spørg dem, der laver den',
    'is a data file (JSON) with a mistake in it; fetch it again, or ask those who make it',
  ],
  'old-excel': [
    'er en ældre Excel-fil (.xls); gem den som .xlsx',
    'is an older Excel file (.xls); save it as .xlsx',
  ],
  'html-sheet': [
    'er en webside med en tabel, gemt under et regnearks navn; åbn den i Excel, og gem den som .xlsx',
    'is a web page with a table, saved under the name of a sheet; open it in Excel and save it as .xlsx',
  ],
  dataset: [
    'er et datasæt, som det importen skriver, og ingen kilde; «klynge publish --data» læser det',
    'is a dataset, such as an import writes, and no source; “klynge publish --data” reads it',
  ],
  'other-version': [
    `er et datasæt af en anden version; dette program læser version ${FORMAT_VERSION}`,
    `is a dataset of another version; this program reads version ${FORMAT_VERSION}`,
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
  'no-key': [
    'mangler en nøgle; den skal stå i miljøvariablen',
    'lacks a key; it has to stand in the environment variable',
  ],
  'private-network': [
    'sender videre til denne maskine eller et privat netværk; det følges ikke',
    'leads on to this machine or a private network; that is not followed',
  ],
  robots: [
    'siden vil ikke læses af programmer (robots.txt); spørg dem, der har den',
    'the site does not want to be read by programs (robots.txt); ask its keepers',
  ],
  budget: [
    'har flere sider, end der spørges om på én gang',
    'has more pages than are asked for at a time',
  ],
  'recipe-list': [
    'siden ser ud til at være bygget om: opskriftens «list» finder ingen aktiviteter. ' +
      'Kør «klynge discover» igen',
    'the page seems to have been rebuilt: “list” of the recipe finds no activities. Run ' +
      '“klynge discover” again',
  ],
  'recipe-title': [
    'siden ser ud til at være bygget om: opskriftens «title» finder for få titler. ' +
      'Kør «klynge discover» igen',
    'the page seems to have been rebuilt: “title” of the recipe finds too few titles. Run ' +
      '“klynge discover” again',
  ],
  'recipe-date': [
    'siden ser ud til at være bygget om: opskriftens «date» finder for få datoer, der kan læses. ' +
      'Kør «klynge discover» igen',
    'the page seems to have been rebuilt: “date” of the recipe finds too few dates that can be ' +
      'read. Run “klynge discover” again',
  ],
  'recipe-detail': [
    'aktiviteternes egne sider ser ud til at være bygget om: opskriftens «detail» kunne kun læse ' +
      'få af dem. Kør «klynge discover» igen',
    'the activities’ own pages seem to have been rebuilt: “detail” of the recipe could read only ' +
      'few of them. Run “klynge discover” again',
  ],
  'recipe-half': [
    'siden ser ud til at være bygget om: opskriftens «list» finder højst halvdelen af det, der var ' +
      'i vente. Kør «klynge discover» igen',
    'the page seems to have been rebuilt: “list” of the recipe finds at most half of what was ' +
      'ahead. Run “klynge discover” again',
  ],
  'nothing-found': [
    'på siden er der intet, der kan læses; prøv adressen på kalendersiden selv',
    'the site has nothing that can be read; try the address of the calendar page itself',
  ],
  unconfirmed: [
    'har aktiviteter, som kan læses efter en opskrift, men ingen har set efter, om de er rigtige. ' +
      'Kør «klynge discover» med adressen og --add, eller importér med --unconfirmed',
    'has activities that can be read by a recipe, but nobody has looked whether they are right. ' +
      'Run “klynge discover” with the address and --add, or import with --unconfirmed',
  ],
  'no-headings': [
    'har ingen overskrifter som Titel og Startdato; skriv dem i første række',
    'has no headings such as Titel and Startdato; write them in the first row',
  ],
  unreadable: [
    'kan ikke læses; er filen hel? Hent eller gem den igen',
    'cannot be read; is the file whole? Fetch or save it again',
  ],
  empty: ['er tom', 'is empty'],
};

/** Where a site may have its activities. */
export const WAYS: Readonly<Record<Way, Both>> = {
  feed: ['et feed, som siden selv nævner', 'a feed that the page names itself'],
  'calendar-link': [
    'en kalenderfil, som siden linker til',
    'a calendar file that the page links to',
  ],
  'schema.org': ['schema.org på siden', 'schema.org on the page'],
  'schema.org-pages': [
    'schema.org på aktiviteternes egne sider',
    'schema.org on the activities’ own pages',
  ],
  'the-events-calendar': ['The Events Calendar (WordPress)', 'The Events Calendar (WordPress)'],
  eventon: ['EventON (WordPress)', 'EventON (WordPress)'],
  wordpress: ['WordPress’ egen datatjeneste', 'WordPress’ own data service'],
  webflow: ['en samling i Webflow', 'a collection of Webflow'],
  umbraco: ['Umbracos datatjeneste', 'Umbraco’s data service'],
  drupal: ['et feed i Drupal', 'a feed of Drupal'],
  sitemap: ['sidernes adresser i sitemap.xml', 'the addresses of pages in sitemap.xml'],
  structure: ['sidens egen opbygning', 'the page’s own structure'],
  'structure-pages': [
    'opbygningen af aktiviteternes egne sider',
    'the structure of the activities’ own pages',
  ],
};

/** Why something that was looked at is no source. */
export const MISSED: Readonly<Record<Missed['why'], Both>> = {
  nothing: ['ingen aktiviteter', 'no activities'],
  'no-dates': ['siger ikke, hvornår aktiviteterne er', 'does not say when the activities are'],
  failed: ['kan ikke læses', 'cannot be read'],
};

export const SAYS = {
  'discover.address': ['ADRESSE', 'ADDRESS'],
  'discover.looking': [
    'Ser efter på {0}, langsomt og efter sidens egne regler …',
    'Looking at {0}, slowly and by the site’s own rules …',
  ],
  'discover.head': ['{0} (spurgt {1} gange)', '{0} (asked {1} times)'],
  'discover.found': ['{0}: {1} aktiviteter, {2} i vente', '{0}: {1} activities, {2} ahead'],
  'discover.nothing': [
    'Intet, der kan læses. Prøv adressen på selve kalendersiden, eller hold et regneark («klynge new»).',
    'Nothing that can be read. Try the address of the calendar page itself, or keep a sheet (“klynge new”).',
  ],
  'discover.add': [
    'Passer aktiviteterne ovenfor? Så sæt dette i «sources» i klynge.config.json, eller kør ' +
      'det samme igen med --add:',
    'Are the activities above right? Then put this into “sources” of klynge.config.json, or ' +
      'run the same again with --add:',
  ],
  'discover.added': ['Tilføjet i {0}.', 'Added to {0}.'],
  'discover.known': ['{0} har allerede kilden.', '{0} has the source already.'],
  'discover.failed': ['{0}: {1}.', '{0}: {1}.'],
  'doctor.address': [
    '«{0}» er ingen adresse på nettet. Skriv den som https://www.kommunen.dk/klynge/0.1.0/',
    '“{0}” is no address on the web. Write it like https://www.kommunen.dk/klynge/0.1.0/',
  ],
  'doctor.looking': ['Ser efter på {1}: {0} filer …', 'Looking at {1}: {0} files …'],
  'doctor.folder': [
    '{0} har ingen integrity.json ({1}). Skriv adressen på mappen med klynge.js, fx ' +
      'https://www.kommunen.dk/klynge/0.1.0/, og læg hele mappen op',
    '{0} has no integrity.json ({1}). Write the address of the folder with klynge.js, such as ' +
      'https://www.kommunen.dk/klynge/0.1.0/, and upload the whole folder',
  ],
  'doctor.unreachable': ['{0}: {1}', '{0}: {1}'],
  'doctor.files': ['{0} fil(er)', '{0} file(s)'],
  'doctor.count': [
    '{0} filer på {1}: {2} slags fejl, {3} slags råd.',
    '{0} files at {1}: {2} kinds of errors, {3} kinds of advice.',
  ],
  'doctor.good': [
    '{0} filer på {1}: alt er, som det skal være ({2} fejl, {3} råd).',
    '{0} files at {1}: all is as it should be ({2} errors, {3} advice).',
  ],
  'doctor.release': ['Holdt op mod udgave {0}.', 'Compared with release {0}.'],
  'doctor.own-list': [
    'Holdt op mod mappens egen liste over filer.',
    'Compared with the folder’s own list of files.',
  ],
  'error.address': [
    '«{0}» er ingen adresse på nettet. Skriv den som https://www.example.dk/kalender',
    '“{0}” is no address on the web. Write it like https://www.example.dk/calendar',
  ],
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
  'import.expected': ['ventede {0}', 'expected {0}'],
  'import.without': [
    '  – {0}: ingen kilde; datasættet kender ingen hjemmeside. Skriv den i «sources»',
    '  – {0}: no source; the dataset knows no website. Write it into “sources”',
  ],
  'import.unsourced': [
    '  – {0}: ingen kilde i opsætningen; hjemmesiden er {1}',
    '  – {0}: no source in the configuration; the website is {1}',
  ],
  'import.ended': ['  – {0}: ingen kilde; findes ikke mere', '  – {0}: no source; is no more'],
  'import.by': ['fundet: {0} ({1})', 'found: {0} ({1})'],
  'import.progress': ['[{0}/{1}] læser {2} …', '[{0}/{1}] reading {2} …'],
  'import.nothing': [
    'Ingen kilder: nævn dem efter «import», eller skriv dem i klynge.config.json.',
    'No sources: name them after “import”, or write them in klynge.config.json.',
  ],
  'import.type': ['{0} er ingen kendt aktivitetstype{1}', '{0} is no known type of activity{1}'],
  'import.cluster': ['{0}: {1} er ingen kendt klynge{2}', '{0}: {1} is no known cluster{2}'],
  'validate.good': [
    '{0}: i orden ({1} aktiviteter, {2} klynger)',
    '{0}: good ({1} activities, {2} clusters)',
  ],
  'validate.config': ['{0}: i orden ({1} kilder)', '{0}: good ({1} sources)'],
  'validate.count': ['{0}: {1} fejl, {2} advarsler', '{0}: {1} errors, {2} warnings'],
  'validate.expected': ['ventede {0}, fandt {1}', 'expected {0}, found {1}'],
  'validate.hint': ['mente du `{0}`?', 'did you mean `{0}`?'],
  'validate.json': [
    'filen kan ikke læses fra dette sted («{0}»): et komma, et anførselstegn eller en ' +
      'parentes mangler eller er for meget',
    'the file cannot be read from this place (“{0}”): a comma, a quotation mark or a bracket ' +
      'is missing or is one too many',
  ],
  'validate.version': [
    'er et datasæt af version {0}; dette program læser version {1}',
    'is a dataset of version {0}; this program reads version {1}',
  ],
  'validate.title': [
    'er tom; den, der ellers gælder, er brugt',
    'is empty; the one that holds without it is used',
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
    'Uden --base, mappens adresse på nettet, er der ingen links til at abonnere, ingen fulde ' +
      'adresser i feeds og ingen sider til rammer og nyhedsbreve.',
    'Without --base, the folder’s address on the web, there are no links to subscribe by, no ' +
      'full addresses in the feeds, and no pages for frames and newsletters.',
  ],
  'publish.publisher': [
    'Uden «publisher» i opsætningen er der ingen post til datakataloger (DCAT): den skal sige, hvem der står bag.',
    'Without “publisher” in the configuration there is no record for catalogues of data ' +
      '(DCAT): it has to say who answers for it.',
  ],
  'digest.done': [
    '{0}: {1}, {2} aktiviteter i de næste {3} dage',
    '{0}: {1}, {2} activities in the next {3} days',
  ],
  'digest.base': [
    'Uden --base fører titlerne til arrangørernes egne sider.',
    'Without --base the titles lead to the organisers’ own pages.',
  ],
  'digest.collection': [
    'Opsætningen har ingen samling, der hedder {0}',
    'The configuration has no collection called {0}',
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
    '{0} already has {1}, which “klynge publish” has not put there itself. Nothing is ' +
      'written; choose an empty folder.',
  ],
  'reason.missing': ['filen findes ikke', 'the file does not exist'],
  'reason.denied': ['der er ikke adgang', 'access is denied'],
  'reason.folder': ['det er en mappe', 'it is a folder'],
  'reason.notfolder': ['en del af stien er ikke en mappe', 'a part of the path is not a folder'],
  'reason.full': ['disken er fuld', 'the disk is full'],
  'reason.other': [
    'disken eller mappen svarede med en fejl',
    'the disk or the folder answered with an error',
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

/** What networks say when they fail. */
export const NETWORK: ReadonlyMap<string, Both> = new Map(
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

/** Why a source could not be read, with what was found. */
export function failureIn(
  { code, found }: { readonly code: FailureCode; readonly found: string },
  language: Language,
): string {
  const said = foundIn(code, found, language);
  return `${FAILURES[code][language === 'da' ? 0 : 1]}${said ? ` (${said})` : ''}`;
}

/** What is told of a failure beside its reason: nothing that only programmers read. */
function foundIn(code: FailureCode, found: string, language: Language): string {
  const at = language === 'da' ? 0 : 1;
  if (code === 'unreachable' && /CERT|TLS|SSL/.test(found))
    return (
      ['serverens certifikat er ikke gyldigt', 'the server’s certificate is not valid'][at] ?? ''
    );
  if (code === 'status') {
    if (!/^\d+$/.test(found)) return '';
    const [, words] = STATUSES.find(([pattern]) => pattern.test(found)) ?? [];
    return [found, words?.[at]].filter(Boolean).join(': ');
  }
  if (code === 'unreachable') return NETWORK.get(found)?.[at] ?? '';
  return /Error\b|^thread$/.test(found) ? '' : found;
}

/** Fields of an activity, as a sheet calls them. */
const FIELDS: Readonly<Record<string, Both>> = {
  ...HEADINGS,
  allDay: ['hele dagen', 'all day'],
  precision: ['hvor præcis tiden er', 'how exact the time is'],
  timeZone: ['tidszone', 'time zone'],
  municipality: ['kommune', 'municipality'],
  region: ['region', 'region'],
  lat: ['breddegrad', 'latitude'],
  lon: ['længdegrad', 'longitude'],
  placePrecision: ['hvor præcist stedet er', 'how exact the place is'],
  country: ['land', 'country'],
  coOrganisers: ['medarrangører', 'co-organisers'],
  otherTypes: ['flere typer', 'more types'],
  typeBasis: ['hvor typen kommer fra', 'where the type comes from'],
  titleBasis: ['hvor titlen kommer fra', 'where the title comes from'],
  confidence: ['hvor sikkert det er', 'how sure it is'],
  sources: ['kilder', 'sources'],
  origins: ['hvor den er læst', 'where it was read'],
  uid: ['kalenderens nummer på den', 'the calendar’s number of it'],
  sequence: ['nummer på udgaven', 'number of the version'],
};

export const fieldIn = (field: string, language: Language): string =>
  FIELDS[field]?.[language === 'da' ? 0 : 1] ?? field;

/** What a server's number means. */
export const STATUSES: readonly (readonly [pattern: RegExp, words: Both])[] = [
  [/^40[13]$/, ['adgang kræves', 'access is needed']],
  [/^(?:404|410)$/, ['siden findes ikke', 'there is no such page']],
  [/^429$/, ['der er spurgt for tit', 'asked too often']],
  [/^5/, ['serveren har problemer', 'the server has problems']],
];

/** Places in a source, in the words of those who keep it. */
const PLACES: readonly (readonly [pattern: RegExp, words: Both])[] = [
  [/(^|\s)række (\d+)/, ['$1række $2', '$1row $2']],
  [/^side (\d+), punkt (\d+)/, ['side $1, nr. $2', 'page $1, no. $2']],
  [/^punkt (\d+)/, ['nr. $1 på siden', 'no. $1 of the page']],
  [/\bVEVENT (\d+)/, ['aftale nr. $1', 'event no. $1']],
  [/\b(?:JSON-LD|microdata) (\d+)/, ['arrangement nr. $1 på siden', 'event no. $1 of the page']],
  [/\b(?:item|entry|event) (\d+)/, ['nr. $1', 'no. $1']],
];

/** The reader's own words for a place in a source. */
export function placeIn(at: string, language: Language): string {
  const [pattern, words] = PLACES.find(([one]) => one.test(at)) ?? [];
  return pattern && words ? at.replace(pattern, words[language === 'da' ? 0 : 1]) : at;
}
