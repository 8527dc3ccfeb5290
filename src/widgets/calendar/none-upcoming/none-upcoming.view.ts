import {
  entriesOf,
  type HeadOfficeStatus,
  headOfficeStatusOf,
} from '../../../domain/clusters/clusters.ts';
import { hostOf } from '../../../domain/url.ts';
import { inLocale } from '../../../i18n/language.ts';
import type { CalendarContent } from '../calendar.view.ts';

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
      about: `${inLocale(position.name, locale)} · ${cluster.website ? terms.website(hostOf(cluster.website)) : terms.websiteUnknown}`,
      url: cluster.website,
      mark: { order, standing: headOfficeStatusOf(cluster) },
    }));
