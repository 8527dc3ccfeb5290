/** The dataset's types, derived from `schema.ts`: there is no second definition. */
import type { InferOutput } from 'valibot';
import type { datasetSchema } from './schema.ts';

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** Everything that is known, in the public format, version 1. */
export type Dataset = Frozen<InferOutput<typeof datasetSchema>>;

export type StrengthPosition = Dataset['strengthPositions'][number];
export type Cluster = Dataset['clusters'][number];
export type ClusterId = Cluster['id'];
export type Location = Cluster['locations'][number];
export type Activity = Dataset['activities'][number];
export type ActivityType = Dataset['activityTypes'][number];
export type Region = Dataset['regions'][number];
export type Municipality = Dataset['municipalities'][number];
export type Programme = Dataset['programmes'][number];
export type Milestone = Dataset['milestones'][number];
export type Figure = Cluster['members'][number];
/** The same words in Danish and in English. */
export type Text = StrengthPosition['name'];
