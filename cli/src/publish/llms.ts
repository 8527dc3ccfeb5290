/** `llms.txt`: what the folder has and where, for assistants that read and run no scripts. */
import { compiledOf } from '../../../src/data/compiled.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { inLocale } from '../../../src/i18n/language.ts';
import { shortened } from './document.ts';
import type { Site } from './feeds.ts';
import { clusterPath, collectionPath } from './paths.ts';

/** Words of the data in a line of Markdown: nothing in them makes a link, or another line. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\[\]()*_`<>#|]/g, '\\$&');

export function llmsText(dataset: Dataset, site: Site): string {
  const { meta, clusters, activities } = dataset;
  const { base, title, collections } = site;
  const entry = (path: string, name: string, about: string): string =>
    `- [${plain(name)}](${base}${path}): ${plain(about)}`;
  const day = compiledOf(meta, 'activities');
  const held = `${activities.length} activities and ${clusters.length} clusters as of ${day}.`;
  return [
    `# ${plain(title.en)}`,
    '',
    `> ${plain(meta.attribution.en)} ${held} Licence: ${plain(meta.licence.name)}, ${meta.licence.url}`,
    '',
    'Days are Danish calendar days, times are told in the time zone beside them. null means not known. ' +
      'Activity pages have the address aktivitet/{id}.html and are in Danish; what is to come is in English, too, ' +
      'at en/aktivitet/{id}.html. Each names its source.',
    '',
    '## Data',
    '',
    entry('openapi.json', 'OpenAPI', 'describes the JSON files below'),
    entry('clusters.json', 'Clusters', 'all clusters with their facts'),
    entry('activities.json', 'Months', 'the months that have activities: activities/2026-12.json'),
    entry('data/klynger.json', 'Dataset', 'everything in one file'),
    entry('data/aktiviteter.csv', 'Sheet', 'the activities as CSV'),
    entry('feeds/alle.ics', 'Calendar', 'what is next, as iCalendar'),
    entry('feeds/feed.xml', 'News', 'what was found last, as RSS'),
    '',
    '## Pages',
    '',
    entry('en/index.html', 'Front page', 'what is next, and all calendars'),
    ...collections.map(({ name, title: called }) =>
      entry(collectionPath(name, 'en'), called.en, 'a choice of activities'),
    ),
    '',
    '## Clusters',
    '',
    ...clusters.map(({ id, name, description }) =>
      entry(clusterPath(id, 'en'), name, shortened(inLocale(description, 'en'))),
    ),
    '',
  ].join('\n');
}
