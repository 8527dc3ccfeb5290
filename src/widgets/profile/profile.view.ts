import type { Activity, Dataset, Location } from '../../data/types.ts';
import { compiledOf } from '../../data/compiled.ts';
import { cardTerms } from '../../core/locales/card/terms.ts';
import {
  type ClusterNext,
  clusterNext,
  ownActivities,
} from '../../core/templates/cluster-next.view.ts';
import { type Entry, headOffice } from '../../domain/clusters/clusters.ts';
import { datePhrase, periodPhrase } from '../../domain/time/dates.ts';
import { FRAME, place } from '../../domain/geo/geo.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { isPlaced } from '../../domain/geo/offices.ts';
import type { ProfileTerms } from './locales/terms.ts';

export interface ProfileSpot {
  /** In shares of the map. */
  readonly x: number;
  readonly y: number;
  readonly kind: 'seat' | 'office' | 'town' | 'closed';
}

interface ProfileActivity {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly when: string;
  readonly where: string | null;
  readonly url: string | null;
}

export interface ProfileView {
  readonly name: string;
  readonly position: string;
  readonly status: 'strength' | 'emerging' | 'unknown';
  /** "Klyngen ophørte april 2022." */
  readonly ended: string | null;
  /** What it does next; `null`: nothing is to come. */
  readonly next: ClusterNext | null;
  readonly spots: readonly ProfileSpot[];
  readonly activities: {
    readonly title: string;
    readonly note: string | null;
    readonly items: readonly ProfileActivity[];
  };
}

export interface ProfileOptions {
  readonly locale: Locale;
  readonly terms: ProfileTerms;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

/** How many activities a profile names. */
const MOST = 3;

/** One cluster: who it is, where it sits, and what it does next, or did last. */
export function toProfile(dataset: Dataset, entry: Entry, options: ProfileOptions): ProfileView {
  const { position, cluster } = entry;
  const { locale, today } = options;
  return {
    name: cluster.name,
    position: inLocale(position.name, locale),
    status: position.status ?? 'unknown',
    ended: cluster.ended ? cardTerms(locale).ended(datePhrase(cluster.ended, locale)) : null,
    next: clusterNext(dataset, entry, today, locale),
    spots: cluster.locations.filter(isPlaced).map((location) => {
      const { x, y } = place(location.lat, location.lon);
      const kind = location === headOffice(cluster) ? 'seat' : kindOf(location);
      return {
        kind,
        x: (100 * (x - FRAME.x)) / FRAME.width,
        y: (100 * (y - FRAME.y)) / FRAME.height,
      };
    }),
    activities: toActivities(dataset, cluster.id, options),
  };
}

function kindOf({ status, role }: Location): ProfileSpot['kind'] {
  if (status === 'closed' || status === 'former') return 'closed';
  return role === 'activity-town' ? 'town' : 'office';
}

/** Those to come and those that run; where there are none the latest, and that is said. */
function toActivities(
  dataset: Dataset,
  cluster: string,
  { locale, terms, today }: ProfileOptions,
): ProfileView['activities'] {
  const { running, upcoming, past } = ownActivities(dataset, cluster, today);
  const next = [...running, ...upcoming].slice(0, MOST);
  const toItem = ({
    id,
    title,
    language,
    start,
    end,
    kind,
    deadline,
    town,
    url,
  }: Activity): ProfileActivity => ({
    id,
    title,
    language,
    url,
    where: town,
    when:
      kind === 'call' && deadline
        ? datePhrase(deadline.slice(0, 10), locale)
        : periodPhrase(start, end, locale),
  });
  if (next.length) return { title: terms.next, note: null, items: next.map(toItem) };
  return {
    title: terms.latest,
    note: past.length
      ? terms.asOfActivities(datePhrase(compiledOf(dataset.meta, 'activities'), locale))
      : terms.noActivities,
    items: past.slice(0, MOST).map(toItem),
  };
}
