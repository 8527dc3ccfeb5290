import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { isOver, outlook, type Passes, type Told } from '../../domain/activities/activities.ts';
import { both, searchFor, searchText } from '../../domain/search/activities-search.ts';
import { addDays } from '../../domain/time/days.ts';
import { addMonths } from '../../domain/time/weeks.ts';
import { holidayOn } from '../../domain/time/holidays.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import type { Dataset } from '../../data/types.ts';
import type { Group } from '../../store/group.ts';
import type { CalendarMode, Choices, Field } from './choices.ts';
import { Counter } from './counts.ts';
import { detail } from './detail.ts';
import { toEntry } from './entry.view.ts';
import { extraStyles } from './extras.styles.ts';
import { extraTerms } from './extras.terms.ts';
import type { Kit } from './extras-kit.ts';
import { Files } from './files.ts';
import type { Counts } from './filters.ts';
import { toEvents } from './json-ld.view.ts';
import { moreFields } from './more-fields.ts';
import type { NavigationController } from './navigation-controller.ts';
import { RoomController } from './room-controller.ts';
import type { Section } from './list-section.ts';
import { type Scene, shownBetween, todayOf } from './scene.view.ts';
import { yearStrip } from './year.ts';
import { zoneNote } from './zone.view.ts';

type Host = LitElement &
  Choices & {
    view: string;
    readonly group: string;
    readonly deepLink: boolean;
    readonly jsonLd: boolean;
    readonly activities: unknown;
  };

export interface Reach {
  readonly group: () => Group;
  readonly go: NavigationController;
  readonly redraw: () => void;
  /** Brings what draws a month. */
  readonly table: () => Promise<void>;
}

/** Milliseconds after a drawing, and how many activities are looked through, before search engines are told. */
const REST = 200;
const ENOUGH = 60;

/** What a calendar needs only after its first drawing, or where the page asks for it. */
export class Extras {
  readonly styles: readonly CSSResult[];
  private readonly kit: Kit;
  private readonly host: Host;
  private readonly reach: Reach;
  private readonly tools: InstanceType<Kit['ToolsController']>;
  private readonly link: InstanceType<Kit['DeepLinkController']>;
  private readonly counter: Counter;
  private readonly room: RoomController;
  private readonly files: Files;
  /** A visitor's own clock, wherever that is. */
  private readonly visitor = null;
  private scene!: Scene;
  /** The host may draw once more before it knows of this part. */
  private begun = false;
  private counted: Counts | undefined;
  private asked: Promise<void> | undefined;
  private without = false;
  private readonly ld: InstanceType<Kit['JsonLdController']>;
  private facts: object | null = null;
  private toldOf: readonly [string, unknown] = ['', null];

  constructor(kit: Kit, host: Host, reach: Reach) {
    this.kit = kit;
    this.host = host;
    this.reach = reach;
    this.styles = [extraStyles(kit), kit.toolsStyles];
    this.tools = new kit.ToolsController(host);
    this.link = new kit.DeepLinkController(host, reach.group);
    this.counter = new Counter(reach.redraw, kit.inSlices);
    this.room = new RoomController(host);
    this.files = new Files(kit, host, () => this.scene);
    this.ld = new kit.JsonLdController(host, () =>
      host.jsonLd && this.begun ? this.events() : null,
    );
  }

  /** What this drawing is about. */
  begin(scene: Scene): void {
    this.begun = true;
    this.scene = scene;
  }

  /** What passes a search too. */
  finding(dataset: Dataset, search: string | undefined, passes: Passes | null): Passes | null {
    return both(passes, searchFor(dataset, search));
  }

  holiday(day: string, locale: Locale): string | null {
    return holidayOn(day, locale);
  }

  /** Whether the words of the month's table stand in a list below it, and whether its cells have no room for them. */
  get place(): Pick<RoomController, 'listed' | 'narrow'> {
    return this.room;
  }

  counts(fields: readonly Field[], view: CalendarMode, month: string): Counts | undefined {
    return (this.counted = fields.length
      ? this.counter.counts(this.scene, fields, view, month)
      : undefined);
  }

  fields(fields: readonly Field[], className: string): unknown {
    const { scene, host, counted: counts } = this;
    return moreFields(this.kit, {
      scene,
      host,
      fields,
      counts,
      className,
      group: this.reach.group(),
      come: this.prepareSearch,
    });
  }

  zone(activity: Told): string | null {
    const { locale } = this.scene;
    return zoneNote(activity, this.visitor, locale, extraTerms(locale));
  }

  detail(activity: Told): TemplateResult {
    const { scene, visitor } = this;
    if (!this.files.isWhole(activity) && !this.without) {
      this.asked ??= this.kit.load('activity-details').catch((error: unknown) => {
        // What is known already is shown without the rest.
        this.without = true;
        this.reach.redraw();
        console.error(error);
      });
      return this.kit.html`<p>${extraTerms(scene.locale).fetching}</p>`;
    }
    return detail(this.kit, activity, {
      ...{ scene, visitor, own: Boolean(this.host.activities) },
      entry: isOver(activity, scene.now) ? null : toEntry(activity, this.files.options),
      saveFile: () => {
        void this.add(activity);
      },
      onlyTown: (town) => {
        this.kit.chooseFilter(this.host, this.reach.group(), { town, region: null });
      },
    });
  }

  /** The activity as a file for the visitor's own calendar. */
  async add(activity: Told): Promise<void> {
    await this.files.calendar([activity], activity.id);
  }

  /** The years that are past, each with its number of activities. */
  archive(year: string | null, pick: (year: string | null) => void): unknown {
    const { scene } = this;
    const terms = extraTerms(scene.locale);
    const years = new Map<string, number>();
    for (const { month, count } of outlook(scene.timeline, scene.passes, scene.now).past)
      years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
    if (!years.size) return this.kit.nothing;
    return this.kit.selectField({
      ...{ label: terms.archive, value: year ?? '' },
      options: [
        { value: '', label: terms.anyYear },
        ...[...years].map(([value, count]) => ({ value, label: `${value} (${count})` })),
      ],
      choose: (value) => {
        pick(value || null);
      },
    });
  }

  year(year: string, level: number): Section {
    return yearStrip(this.kit, this.scene, year, {
      level,
      go: this.reach.go.show,
      open: (month) => {
        this.host.view = 'month';
        void this.reach.table().then(() => {
          this.reach.go.jump(month);
        });
      },
    });
  }

  foot(mode: CalendarMode, month: string): TemplateResult {
    const { html, nothing } = this.kit;
    const { scene } = this;
    const { locale, dataset } = scene;
    const terms = extraTerms(locale);
    const shown = (): readonly Told[] => this.shown(mode, month);
    const takes = [
      { label: terms.files, save: () => this.files.calendar(shown(), todayOf(scene)) },
      { label: terms.table, save: () => this.files.table(shown()) },
    ];
    const [noon, there] = ['2022-01-01T12:00', this.visitor];
    const abroad = zoneNote({ id: '', title: '', start: noon }, there, locale, terms) !== null;
    return html`${abroad ? html`<p>${terms.zoneNote}</p>` : nothing}
      ${this.tools.render(takes, locale, this.host.deepLink ? () => this.link.address : null)}
      ${
        dataset.feeds?.length
          ? html`<ul class="feeds no-print">
              ${dataset.feeds.map(
                ({ name, url }) =>
                  html`<li>
                    <a href=${url.replace(/^https?:/, 'webcal:')}
                      >${terms.subscribe(inLocale(name, locale))}</a
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <p class="print-only">
        ${terms.printed(location.href.split('#')[0] ?? '', todayOf(scene))}
      </p>`;
  }

  /** What the view shows, with what its buttons would still bring; the past only where it is a month or a year. */
  private shown(mode: CalendarMode, month: string): readonly Told[] {
    const { scene } = this;
    if (mode === 'month')
      return shownBetween(scene, `${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1));
    if (mode === 'year')
      return shownBetween(scene, `${month.slice(0, 4)}-01-01`, `${month.slice(0, 4)}-12-31`);
    const { filter, now } = scene;
    const { running, upcoming, past } = outlook(
      scene.timeline,
      scene.passes,
      filter.from && filter.from < now ? filter.from : now,
    );
    const ahead = [...running, ...upcoming.flatMap(({ list }) => list())];
    return ahead.length ? ahead : past.flatMap(({ list }) => list());
  }

  /** What was told last; where what is shown is another, that is told once the page rests. */
  private events(): object | null {
    const { scene } = this;
    const key = JSON.stringify([scene.filter, scene.now.slice(0, 10)]);
    const [was, timeline] = this.toldOf;
    if (was !== key || timeline !== scene.timeline) {
      this.toldOf = [key, scene.timeline];
      setTimeout(() => {
        this.facts = this.tell();
        this.ld.hostUpdated();
      }, REST);
    }
    return this.facts;
  }

  private tell(): object | null {
    const { scene } = this;
    const { running, upcoming } = outlook(scene.timeline, scene.passes, scene.now);
    const first: Told[] = [...running];
    for (const { list } of upcoming) {
      if (first.length >= ENOUGH) break;
      first.push(...list());
    }
    return this.host.isConnected ? toEvents(first, scene.dataset, scene.now) : null;
  }

  /** Many texts are folded once, before the first key is pressed. */
  private readonly prepareSearch = (): void => {
    const { dataset } = this.scene;
    void this.kit.inSlices(
      dataset.activities,
      (activity) => searchText(dataset, activity),
      () => this.scene.dataset === dataset,
    );
  };
}
