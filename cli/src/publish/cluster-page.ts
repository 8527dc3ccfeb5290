/** A page of its own for each cluster: what it is, where it sits, what it does next. */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import type { Entry } from '../../../src/domain/clusters/clusters.ts';
import { clusterFacts, clusterSummary } from '../../../src/static-html/profile.ts';
import { profileTerms } from '../../../src/widgets/profile/locales/terms.ts';
import { toProfile } from '../../../src/widgets/profile/profile.view.ts';
import type { Feed } from './calendars.ts';
import {
  block,
  document,
  type Language,
  otherLanguage,
  subscription,
  upFrom,
  waysOn,
} from './document.ts';
import { type Site, xml } from './feeds.ts';
import { toOrganisation } from './json-ld.ts';
import { nextList } from './next.ts';
import { clusterPath } from './paths.ts';

export function clusterPage(
  dataset: Dataset,
  site: Site,
  entry: Entry,
  { activities, feed }: { activities: readonly Activity[]; feed: Feed | undefined },
  language: Language,
): string {
  const { cluster } = entry;
  const path = clusterPath(cluster.id, language);
  const up = upFrom(path);
  const other = otherLanguage(
    up + clusterPath(cluster.id, language === 'da' ? 'en' : 'da'),
    language,
  );
  const options = { locale: language, today: site.today, terms: profileTerms(language) };
  // Of many thousands of activities, only its own are looked at.
  const view = toProfile({ ...dataset, activities }, entry, options);
  const summary = clusterSummary(entry, view, language);
  return document(
    {
      language,
      path,
      title: `${cluster.name} – ${site.title[language]}`,
      description: summary,
      head: [other.head, block(toOrganisation(cluster, site, language))],
      body: [
        waysOn(up, language, other),
        `<h1>${xml(cluster.name)}</h1>`,
        `<p>${xml(summary)}</p>`,
        clusterFacts(dataset, entry, language).text,
        ...nextList(dataset, site, activities, language, up),
        ...(feed ? [`<p>${subscription(feed, site, language, up)}</p>`] : []),
      ],
    },
    site,
  );
}
