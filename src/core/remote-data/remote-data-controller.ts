import type { ReactiveController } from 'lit';
import { type About, compiledOf } from '../../data/compiled.ts';
import { addDays } from '../../domain/time/days.ts';
import { pageSource } from '../../registry/page-source.ts';
import type { Group } from '../../store/group.ts';
import { LazyController, type Loaded } from '../controllers/lazy-controller.ts';
import { plain, unknownValue } from '../element/warn.ts';
import type { ageOf, Notices } from './notices.ts';
import type { RemoteDataHost } from './remote-data-host.ts';
import type { Subscription } from './subscription.ts';

/** What only the widget itself knows. */
export interface Context {
  readonly group: () => Group;
  readonly today: () => string;
}

/** Days after which the newest fact is old. */
const OLD: Readonly<Record<About, number>> = { clusters: 180, activities: 90 };

/** Fetches the data that the page names for a widget, and says what there is to say of the data on screen. */
export class RemoteDataController implements ReactiveController {
  private readonly host: RemoteDataHost;
  private readonly context: Context;
  /** On the few pages where there is something to say. */
  private readonly notices: LazyController<{
    readonly notices: Notices;
    readonly ageOf: typeof ageOf;
  }>;
  private readonly subscription: LazyController<Subscription>;

  constructor(host: RemoteDataHost, context: Context) {
    this.host = host;
    this.context = context;
    this.notices = new LazyController(
      host,
      async () => {
        const { ageOf, Notices, noticeStyles } = await import('./notices.ts');
        return { value: { notices: new Notices(), ageOf }, styles: [noticeStyles] };
      },
      'manual',
    );
    this.subscription = new LazyController(
      host,
      async () => {
        const { Subscription } = await import('./subscription.ts');
        return { value: new Subscription(host, context.group, pageSource) };
      },
      'manual',
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    this.subscription.value?.pause();
  }

  hostUpdated(): void {
    const fetches = Boolean(this.host.src || pageSource());
    if (fetches) void this.subscription.load();
    if (fetches || this.old) void this.notices.load();
    this.subscription.value?.update();
    this.draw();
  }

  private draw(): void {
    const { value } = this.notices;
    if (!value) return;
    const { about, context, host } = this;
    const said = [...(this.subscription.value?.says ?? [])];
    if (this.old)
      said.push({ age: value.ageOf(context.group().snapshot.dataset, about, context.today()) });
    value.notices.draw(host.renderRoot as ShadowRoot, about, said);
  }

  private get about(): About {
    return (this.host.constructor as { about?: About }).about ?? 'clusters';
  }

  /** Whether the newest fact is too old; how old, the words know. */
  private get old(): boolean {
    const { host, about, context } = this;
    const { staleAfter } = host;
    if (plain(staleAfter) === 'none') return false;
    const days = Number(staleAfter || OLD[about]);
    if (!(days >= 0)) {
      unknownValue(host, 'stale-after', staleAfter, ['a number of days', 'none']);
      return false;
    }
    const { meta, activities, clusters } = context.group().snapshot.dataset;
    const since = addDays(context.today(), -days);
    const compiled = compiledOf(meta, about);
    if (about === 'clusters') return clusters.length > 0 && compiled < since;
    return (
      activities.length > 0 &&
      (compiled < since ||
        !activities.some(
          ({ start, end, deadline }) =>
            start >= since || (end ?? '') >= since || (deadline ?? '') >= since,
        ))
    );
  }
}

/** Imported after the first render of every widget. */
export const remoteData = (
  host: RemoteDataHost,
  context: Context,
): Loaded<RemoteDataController> => ({
  value: new RemoteDataController(host, context),
});
