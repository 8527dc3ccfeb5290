/** The columns of a sheet, by the headings that people give them in Danish and English. */

const COLUMNS = {
  id: 'id uid nummer',
  title: 'titel title navn name arrangement aktivitet overskrift event',
  kind: 'slags art kind kategori',
  start: 'startdato dato start date startdate fra begynder',
  startTime: 'starttid starttidspunkt klokken kl tid time starttime klokkeslæt',
  end: 'slutdato slut end enddate til slutter',
  endTime: 'sluttid sluttidspunkt endtime',
  deadline: 'frist tilmeldingsfrist ansøgningsfrist deadline svarfrist',
  venue: 'sted lokale venue lokation location place',
  address: 'adresse address vej gade',
  postcode: 'postnr postnummer postcode zip zipcode',
  town: 'by town city bynavn',
  country: 'land country',
  lat: 'breddegrad lat latitude',
  lon: 'længdegrad lon lng longitude',
  format: 'form format deltagelse deltagelsesform mødeform',
  clusters: 'klynge klynger cluster clusters klyngeorganisation',
  role: 'rolle role',
  type: 'type aktivitetstype emne',
  organiser: 'arrangør organiser organizer vært',
  coOrganisers: 'medarrangør medarrangører coorganisers samarbejdspartnere partnere',
  price: 'pris price',
  url: 'link url hjemmeside webside side website webadresse',
  registrationUrl: 'tilmelding tilmeldingslink registration registrationurl signup',
  status: 'status',
  language: 'sprog language',
  description: 'beskrivelse description tekst resumé omtale',
} as const;

export type Column = keyof typeof COLUMNS;

const BY_HEADING = new Map<string, Column>(
  (Object.entries(COLUMNS) as [Column, string][]).flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column] as const),
  ),
);

export const columnOf = (heading: string): Column | null =>
  BY_HEADING.get(
    heading
      .normalize('NFC')
      .toLowerCase()
      .replace(/\(.*?\)/g, '')
      .replace(/[^a-zæøåé]/g, ''),
  ) ?? null;

/** The headings of sheets that we make, in the order that people fill them in. */
export const HEADINGS = {
  id: ['Id', 'Id'],
  title: ['Titel', 'Title'],
  kind: ['Slags', 'Kind'],
  start: ['Startdato', 'Start date'],
  startTime: ['Starttid', 'Start time'],
  end: ['Slutdato', 'End date'],
  endTime: ['Sluttid', 'End time'],
  deadline: ['Frist', 'Deadline'],
  venue: ['Sted', 'Venue'],
  address: ['Adresse', 'Address'],
  postcode: ['Postnr', 'Postcode'],
  town: ['By', 'Town'],
  format: ['Form', 'Format'],
  clusters: ['Klynger', 'Clusters'],
  type: ['Type', 'Type'],
  organiser: ['Arrangør', 'Organiser'],
  price: ['Pris', 'Price'],
  url: ['Link', 'Link'],
  registrationUrl: ['Tilmelding', 'Registration'],
  status: ['Status', 'Status'],
  language: ['Sprog', 'Language'],
  description: ['Beskrivelse', 'Description'],
} as const satisfies Partial<Record<Column, readonly [da: string, en: string]>>;

export const TEMPLATE: readonly string[] = Object.values(HEADINGS).map(([danish]) => danish);
