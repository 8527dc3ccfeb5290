import {
  entriesOf,
  type HeadOfficeStatus,
  headOfficeStatusOf,
} from '../../../domain/clusters/clusters.ts';
import { hostOf } from '../../../domain/url.ts';
import { inLocale } from '../../../i18n/language.ts';
import type { Cluster } from '../../../data/types.ts';
import type { CalendarContent } from '../calendar.view.ts';
import type { CalendarTerms } from '../locales/terms.ts';

/** Where a cluster itself tells what it does. */
export interface OwnPage {
  readonly id: string;
  readonly name: string;
  /** "Miljøteknologi · cleancluster.dk". */
  readonly about: string;
  /** `null`: not known. */
  readonly url: string | null;
  readonly mark: { readonly order: number; readonly standing: HeadOfficeStatus };
}

/** Every open cluster, by number; where the page asks for some, those. */
export const ownPages = ({
  dataset,
  filter,
  locale,
  terms,
}: Pick<CalendarContent, 'dataset' | 'filter' | 'locale' | 'terms'>): readonly OwnPage[] =>
  entriesOf(dataset)
    .filter(({ cluster }) => !cluster.ended && (filter.clusters?.includes(cluster.id) ?? true))
    .map(({ order, position, cluster }) => ({
      id: cluster.id,
      name: cluster.name,
      about: `${inLocale(position.name, locale)} · ${placeOf(cluster, terms)}`,
      url: cluster.eventsPage?.url ?? cluster.website,
      mark: { order, standing: headOfficeStatusOf(cluster) },
    }));

/** The page of its activities; until that is known, its website, and so called. */
function placeOf({ eventsPage, website }: Cluster, terms: CalendarTerms): string {
  if (eventsPage) return hostOf(eventsPage.url);
  return website ? terms.website(hostOf(website)) : terms.websiteUnknown;
}
