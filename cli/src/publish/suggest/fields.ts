/** The fields of the form for suggestions: columns of the importer's, as people fill them in. */
import type { Dataset } from '../../../../src/data/types.ts';
import { HEADINGS } from '../../formats/columns.ts';

export type Language = 'da' | 'en';
type Both = readonly [da: string, en: string];
type Column = keyof typeof HEADINGS;

export interface Field {
  readonly column: Column;
  readonly heading: string;
  readonly control: 'text' | 'date' | 'time' | 'url' | 'select' | 'textarea';
  readonly isRequired: boolean;
  readonly hint: string | null;
  /** What is said where nothing, or something else, is filled in. */
  readonly missing: string | null;
  readonly wrong: string | null;
  readonly options: readonly string[];
  readonly longest: number;
}

interface Plan {
  readonly control?: Field['control'];
  readonly hint?: Both;
  readonly missing?: Both;
  readonly wrong?: Both;
  readonly longest?: number;
}

const LINK: Both = [
  'Linket skal begynde med https:// eller http://, for eksempel https://www.example.dk/temadag',
  'The link has to begin with https:// or http://, for example https://www.example.dk/theme-day',
];
const NO_DATE: Both = [
  'Datoen findes ikke. Vælg den i kalenderen, eller skriv dag, måned og år.',
  'There is no such date. Choose it in the calendar, or write day, month and year.',
];
const NO_TIME: Both = [
  'Klokkeslættet findes ikke. Skriv timer og minutter, for eksempel 09:30.',
  'There is no such time. Write hours and minutes, for example 09:30.',
];

const PLANS: Partial<Record<Column, Plan>> = {
  title: {
    hint: ['Hvad aktiviteten hedder, uden dato', 'What the activity is called, without its date'],
    missing: ['Skriv, hvad aktiviteten hedder.', 'Write what the activity is called.'],
    longest: 200,
  },
  start: {
    control: 'date',
    missing: [
      'Vælg den dag, aktiviteten begynder.',
      'Choose the day on which the activity begins.',
    ],
    wrong: NO_DATE,
  },
  startTime: { control: 'time', wrong: NO_TIME },
  end: {
    control: 'date',
    hint: ['Kun hvis den varer mere end en dag', 'Only if it lasts more than a day'],
    wrong: NO_DATE,
  },
  endTime: { control: 'time', wrong: NO_TIME },
  venue: { hint: ['Stedets navn, for eksempel Rådhuset', 'The name of the place'] },
  address: {},
  postcode: {
    wrong: [
      'Et dansk postnummer har fire cifre, for eksempel 8000.',
      'A Danish postcode has four digits, for example 8000.',
    ],
    longest: 10,
  },
  town: {},
  format: { control: 'select' },
  clusters: { control: 'select' },
  type: { control: 'select' },
  organiser: {
    missing: ['Skriv, hvem der holder aktiviteten.', 'Write who holds the activity.'],
  },
  price: { hint: ['For eksempel: gratis, eller 250 kr.', 'For example: free, or 250 kr.'] },
  url: {
    control: 'url',
    hint: ['Siden om aktiviteten', 'The page about the activity'],
    wrong: LINK,
  },
  registrationUrl: { control: 'url', wrong: LINK },
  language: { control: 'select' },
  description: {
    control: 'textarea',
    hint: ['Et par linjer om, hvad der sker', 'A few lines about what happens'],
    longest: 1000,
  },
};

/** What a suggestion has in the column Status: the importer leaves such a row out, and says so. */
const TO_CHECK: Readonly<Record<Language, string>> = {
  da: 'til kontrol',
  en: 'to be checked',
};

const CHOICES: Readonly<Record<string, readonly Both[]>> = {
  format: [
    ['Fremmøde', 'In person'],
    ['Online', 'Online'],
    ['Hybrid', 'Hybrid'],
  ],
  language: [
    ['dansk', 'Danish'],
    ['engelsk', 'English'],
  ],
};

export function fieldsFor({ clusters, activityTypes }: Dataset, language: Language): Field[] {
  const at = language === 'da' ? 0 : 1;
  const choices = (column: Column): readonly string[] => {
    if (column === 'clusters')
      return clusters.filter(({ ended }) => !ended).map(({ shortName }) => shortName);
    if (column === 'type') return activityTypes.map(({ name }) => name[language]);
    return (CHOICES[column] ?? []).map((both) => both[at]);
  };
  return (Object.keys(PLANS) as Column[]).map((column): Field => {
    const { control = 'text', hint, missing, wrong, longest = 160 } = PLANS[column] ?? {};
    return {
      column,
      heading: HEADINGS[column][at],
      control,
      isRequired: missing !== undefined,
      hint: hint?.[at] ?? null,
      missing: missing?.[at] ?? null,
      wrong: wrong?.[at] ?? null,
      options: choices(column),
      longest,
    };
  });
}

/** The headings of the row that is made, and what its two fixed columns hold. */
export function rowFor(language: Language): {
  headings: string[];
  columns: string[];
  fixed: object;
} {
  const at = language === 'da' ? 0 : 1;
  return {
    headings: Object.values(HEADINGS).map((both) => both[at]),
    columns: Object.keys(HEADINGS),
    fixed: { status: TO_CHECK[language], kind: ['Arrangement', 'Event'][at] },
  };
}
