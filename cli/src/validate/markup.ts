/** Descriptions are plain text. What the importer has read holds no tag. */
import type { Dataset } from '../../../src/data/types.ts';
import { TAG } from '../text/tags.ts';

export interface Marked {
  readonly place: number;
  readonly id: string;
  readonly found: string;
}

export const markupIn = ({ activities }: Pick<Dataset, 'activities'>): readonly Marked[] =>
  activities.flatMap(({ id, description }, place) => {
    const found = description ? TAG.exec(description)?.[0] : undefined;
    return found === undefined ? [] : [{ place, id, found: JSON.stringify(found) }];
  });

export const PLAIN = 'plain text without markup';
