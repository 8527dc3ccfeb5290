import type { Activity, Dataset, Location } from '../../data/types.ts';
import { compiledOf } from '../../data/compiled.ts';
import { activityFilter } from '../../domain/activities/activities-filter.ts';
import { splitOn, timelineOf } from '../../domain/activities/activities.ts';
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
export function toProfile(
  dataset: Dataset,
  { position, cluster }: Entry,
  options: ProfileOptions,
): ProfileView {
  const { locale, terms } = options;
  return {
    name: cluster.name,
    position: inLocale(position.name, locale),
    status: position.status ?? 'unknown',
    ended: cluster.ended ? `${terms.ended} ${datePhrase(cluster.ended, locale)}.` : null,
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
  const passes = activityFilter(dataset, { cluster });
  const own = timelineOf(dataset).activities.filter(
    (activity) => passes(activity) && !activity.forAll,
  );
  const { running, upcoming, past } = splitOn(own, today);
  const next = [...running, ...upcoming].slice(0, MOST);
  const toItem = ({
    title,
    language,
    start,
    end,
    kind,
    deadline,
    town,
    url,
  }: Activity): ProfileActivity => ({
    ...{ title, language, url, where: town },
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
