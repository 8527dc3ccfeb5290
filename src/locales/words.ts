import type { CheckTerms } from '../diagnostics/locales/terms.ts';
import type { DistanceTerms, FrameTerms, PlacesTerms } from '../core/locales/terms.ts';
import type { FactsTerms } from '../core/locales/facts/terms.ts';
import type { NoticeTerms } from '../core/locales/notices/terms.ts';
import type { CardTerms } from '../core/locales/card/terms.ts';
import type { ClusterNextTerms } from '../core/locales/cluster-next/terms.ts';
import type { PlaceAnswersTerms } from '../core/locales/place-answers/terms.ts';
import type { ToolsTerms } from '../core/locales/tools/terms.ts';
import type { CopyAddressTerms } from '../core/copy-address/locales/terms.ts';
import type { HolidayTerms } from '../domain/time/holidays.ts';
import type { CalendarDetailTerms } from '../widgets/calendar/detail/locales/terms.ts';
import type { CalendarDownloadTerms } from '../widgets/calendar/download/locales/terms.ts';
import type { CalendarFilterTerms } from '../widgets/calendar/filters/locales/terms.ts';
import type { CalendarFootTerms } from '../widgets/calendar/foot/locales/terms.ts';
import type { CalendarTerms } from '../widgets/calendar/locales/terms.ts';
import type { CalendarNextTerms } from '../widgets/calendar/next/locales/terms.ts';
import type { CalendarPlaceTerms } from '../widgets/calendar/place/locales/terms.ts';
import type { CalendarTimeZoneTerms } from '../widgets/calendar/time-zone/locales/terms.ts';
import type { HistoryTerms } from '../widgets/history/locales/terms.ts';
import type { MapDownloadTerms } from '../widgets/map/download/locales/terms.ts';
import type { MapNearMeTerms } from '../widgets/map/near-me/locales/terms.ts';
import type { MapListTerms } from '../widgets/map/list-panel/locales/terms.ts';
import type { MapTerms } from '../widgets/map/locales/terms.ts';
import type { MapPlacesTerms } from '../widgets/map/places/locales/terms.ts';
import type { MapTownsTerms } from '../widgets/map/towns/locales/terms.ts';
import type { PositionsCompareTerms } from '../widgets/positions/compare/locales/terms.ts';
import type { PositionsDownloadTerms } from '../widgets/positions/download/locales/terms.ts';
import type { PositionsIntroductionTerms } from '../widgets/positions/introduction/locales/terms.ts';
import type { PositionsTerms } from '../widgets/positions/locales/terms.ts';
import type { PositionsProgrammeTerms } from '../widgets/positions/programme/locales/terms.ts';
import type { PositionsResultsTerms } from '../widgets/positions/results/locales/terms.ts';
import type { PositionsTableTerms } from '../widgets/positions/table/locales/terms.ts';
import type { ProfileTerms } from '../widgets/profile/locales/terms.ts';

/** Every word that the widgets say, by group. A language has all of them, or it does not compile. */
export interface Words {
  readonly calendar: CalendarTerms;
  readonly calendarDetail: CalendarDetailTerms;
  readonly calendarDownload: CalendarDownloadTerms;
  readonly calendarFilters: CalendarFilterTerms;
  readonly calendarFoot: CalendarFootTerms;
  readonly calendarNext: CalendarNextTerms;
  readonly calendarPlace: CalendarPlaceTerms;
  readonly calendarTimeZone: CalendarTimeZoneTerms;
  readonly card: CardTerms;
  readonly check: CheckTerms;
  readonly clusterNext: ClusterNextTerms;
  readonly copyAddress: CopyAddressTerms;
  readonly distance: DistanceTerms;
  readonly facts: FactsTerms;
  readonly frame: FrameTerms;
  readonly history: HistoryTerms;
  readonly holidays: HolidayTerms;
  readonly map: MapTerms;
  readonly mapDownload: MapDownloadTerms;
  readonly mapList: MapListTerms;
  readonly mapNearMe: MapNearMeTerms;
  readonly mapPlaces: MapPlacesTerms;
  readonly mapTowns: MapTownsTerms;
  readonly notices: NoticeTerms;
  readonly placeAnswers: PlaceAnswersTerms;
  readonly places: PlacesTerms;
  readonly positions: PositionsTerms;
  readonly positionsCompare: PositionsCompareTerms;
  readonly positionsDownload: PositionsDownloadTerms;
  readonly positionsIntroduction: PositionsIntroductionTerms;
  readonly positionsProgramme: PositionsProgrammeTerms;
  readonly positionsResults: PositionsResultsTerms;
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
