/** Where each thing stands in the folder. An id is a part of an address as it is. */
import { createHash } from 'node:crypto';
import { ID, isFileName, isTakenName, LONGEST_NAME } from '../../../src/domain/published.ts';

/** An id that no thing has. */
const PLACEHOLDER = 'id-of-each';

/**
 * The id as the name of a file. One that cannot be a name gets an underscore, which no id has: so
 * it is never the name of another.
 */
export function nameOf(id: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`${id} is no name for a file.`);
  if (isFileName(id)) return id;
  if (isTakenName(id)) return `_${id}`;
  return `${id.slice(0, LONGEST_NAME)}_${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}

export const activityCalendarPath = (id: string): string => `aktivitet/${nameOf(id)}.ics`;

/** Danish pages lie at the top, English ones below `en/`. */
export const inLanguage = (path: string, language: 'da' | 'en'): string =>
  language === 'da' ? path : `en/${path}`;
/** An activity has an English page while it is not over, and as long as it had one. */
export const activityPath = (id: string, language: 'da' | 'en' = 'da'): string =>
  inLanguage(`aktivitet/${nameOf(id)}.html`, language);
export const collectionPath = (name: string, language: 'da' | 'en'): string =>
  inLanguage(`samling/${nameOf(name)}.html`, language);
export const collectionRss = (name: string): string => `feeds/samling/${nameOf(name)}.xml`;
export const clusterPath = (id: string, language: 'da' | 'en'): string =>
  inLanguage(`klynge/${nameOf(id)}.html`, language);

/** A path with a place for the id. */
export const pathOfEach = (pathOf: (id: string) => string): string =>
  pathOf(PLACEHOLDER).replace(PLACEHOLDER, ID);
