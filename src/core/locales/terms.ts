import type { Figure, Location } from '../../data/types.ts';
import type { Age } from '../../domain/time/age.ts';
import type { About } from '../../data/compiled.ts';
import { termsOf } from '../../i18n/language.ts';
import type { Failure } from '../remote-data/failure.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface FrameTerms {
  asOf: (day: string) => string;
  /** The fold at the foot: what the data is, and where it is from. */
  about: string;
  more: string;
  less: string;
  wholeCountry: string;
  region: string;
  noWebsite: string;
  /** The link to somebody who can be asked. */
  help: string;
  fetching: string;
  notFetched: string;
  notDrawn: string;
  again: string;
  partLost: string;
  searchLost: string;
  addresses: string;
}

export interface PlacesTerms {
  unknown: string;
  undated: string;
  stated: (year: string) => string;
  townUnknown: (region: string) => string;
  roles: Record<Location['role'], string>;
  states: Record<'planned' | 'closed' | 'former' | 'unconfirmed', string>;
}

export interface DistanceTerms {
  here: string;
  distance: (km: number) => string;
}

export interface FactsTerms {
  offices: string;
  founded: string;
  goldLabel: string;
  members: string;
  programme: string;
  predecessors: string;
  partners: string;
  grants: string;
  kroner: (amount: number) => string;
  amountUnknown: string;
  notNational: string;
  sources: string;
  yes: string;
  no: string;
  gold: string;
  percent: (value: number) => string;
  expiryUnknown: string;
  expires: (date: string) => string;
  qualifiers: Record<Figure['qualifier'], string>;
}

/** The card of a cluster: what it does, how to reach it. */
export interface CardTerms {
  contact: (host: string) => string;
  fits: (words: readonly string[]) => string;
  events: string;
  offices: (count: number) => string;
  more: string;
  /** What is folded there. */
  moreHint: string;
  /** For those who hear it: the cluster that the card is of. */
  shown: (name: string) => string;
  ended: (when: string) => string;
}

export interface ToolsTerms {
  take: string;
  data: (format: string) => string;
  picture: (format: string) => string;
  link: string;
  linkTo: (name: string) => string;
  copied: string;
  failed: string;
}

/** What it is, and what more there is to say. */
type NoticeText = readonly [string, string];

export interface NoticeTerms {
  readonly loading: (about: About) => string;
  readonly failed: (reason: Failure, figure: string) => NoticeText;
  readonly old: (age: Age) => NoticeText;
}

/** What more than one widget says. A language has all of it, or it does not compile. */
export interface CoreTerms {
  readonly frame: FrameTerms;
  readonly places: PlacesTerms;
  readonly distance: DistanceTerms;
  readonly facts: FactsTerms;
  readonly card: CardTerms;
  readonly tools: ToolsTerms;
  readonly notices: NoticeTerms;
}

/** Words that more than one widget says. */
export const frameTerms = termsOf<FrameTerms>('frame', { da: da.frame, en: en.frame });

/** How a place is told: its role, its state and the date that it was stated. */
export const placesTerms = termsOf<PlacesTerms>('places', { da: da.places, en: en.places });

/** How far it is, as the crow flies. */
export const distanceTerms = termsOf<DistanceTerms>('distance', {
  da: da.distance,
  en: en.distance,
});

/** What is told of a cluster. */
export const factsTerms = termsOf<FactsTerms>('facts', { da: da.facts, en: en.facts });

/** Words of the card of a cluster. */
export const cardTerms = termsOf<CardTerms>('card', { da: da.card, en: en.card });

/** Words of what a visitor can download or copy. */
export const toolsTerms = termsOf<ToolsTerms>('tools', { da: da.tools, en: en.tools });

/** What a widget says of its data, on the few pages where there is something to say. */
export const noticeTerms = termsOf<NoticeTerms>('notices', { da: da.notices, en: en.notices });

/** "oplyst 2020", "uden dato". */
export const statedWords = ({ asOf }: Location, { stated, undated }: PlacesTerms): string =>
  asOf ? stated(asOf.slice(0, 4)) : undated;
