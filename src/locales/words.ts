import type { CheckTerms } from '../diagnostics/check.terms.ts';
import type { DistanceTerms } from '../core/locales/distance.terms.ts';
import type { FactsTerms } from '../core/locales/facts.terms.ts';
import type { FrameTerms } from '../core/locales/frame.terms.ts';
import type { NoticeTerms } from '../core/remote-data/notices.part.ts';
import type { PlacesTerms } from '../core/locales/places.terms.ts';
import type { ToolsTerms } from '../core/locales/tools.terms.ts';
import type { HolidayTerms } from '../domain/time/holidays.ts';
import type { ExtraTerms as CalendarExtraTerms } from '../widgets/calendar/extras.terms.ts';
import type { CalendarTerms } from '../widgets/calendar/calendar.terms.ts';
import type { CalendarTableTerms } from '../widgets/calendar/table.terms.ts';
import type { HistoryTerms } from '../widgets/history/history.terms.ts';
import type { MapDownloadTerms } from '../widgets/map/download/locales/terms.ts';
import type { MapListTerms } from '../widgets/map/list-panel/locales/terms.ts';
import type { MapTerms } from '../widgets/map/locales/terms.ts';
import type { MapPlacesTerms } from '../widgets/map/places/locales/terms.ts';
import type { MapTownsTerms } from '../widgets/map/towns/locales/terms.ts';
import type { PositionsExtraTerms } from '../widgets/positions/extras.terms.ts';
import type { PositionsTerms } from '../widgets/positions/positions.terms.ts';
import type { PositionsTableTerms } from '../widgets/positions/table.terms.ts';
import type { ProfileTerms } from '../widgets/profile/profile.terms.ts';

/** Every word that the widgets say, by group. A language has all of them, or it does not compile. */
export interface Words {
  readonly calendar: CalendarTerms;
  readonly calendarExtras: CalendarExtraTerms;
  readonly calendarTable: CalendarTableTerms;
  readonly check: CheckTerms;
  readonly distance: DistanceTerms;
  readonly facts: FactsTerms;
  readonly frame: FrameTerms;
  readonly history: HistoryTerms;
  readonly holidays: HolidayTerms;
  readonly map: MapTerms;
  readonly mapDownload: MapDownloadTerms;
  readonly mapList: MapListTerms;
  readonly mapPlaces: MapPlacesTerms;
  readonly mapTowns: MapTownsTerms;
  readonly notices: NoticeTerms;
  readonly places: PlacesTerms;
  readonly positions: PositionsTerms;
  readonly positionsExtras: PositionsExtraTerms;
  readonly positionsTable: PositionsTableTerms;
  readonly profile: ProfileTerms;
  readonly tools: ToolsTerms;
}

/** Any of the words, at any depth. */
export type Some<T> = {
  [K in keyof T]?: T[K] extends (...values: never[]) => unknown
    ? T[K]
    : T[K] extends readonly unknown[]
      ? T[K]
      : T[K] extends object
        ? Some<T[K]>
        : T[K];
};
