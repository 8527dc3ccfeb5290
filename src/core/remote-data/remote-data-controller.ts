import { createElement } from '../../dom/native.ts';
import { html, nothing, type ReactiveController, render, type TemplateResult } from 'lit';
import { type About, compiledOf } from '../../data/compiled.ts';
import { addDays } from '../../domain/time/days.ts';
import { localeFor } from '../../i18n/language.ts';
import { pageSource } from '../../registry/page-source.ts';
import type { Group } from '../../store/group.ts';
import type { Subscription } from './subscription.ts';
import { drawing } from '../templates/icons.ts';
import type { RemoteDataHost } from './remote-data-host.ts';
import type { Said, Words } from './notices.ts';
import { noticeStyles } from '../styles/notice.ts';
import { LazyController, type Loaded } from '../controllers/lazy-controller.ts';
import { languageOf } from '../controllers/terms-controller.ts';
import { plain, unknownValue } from '../element/warn.ts';

/** What only the widget itself knows. */
export interface Context {
  readonly group: () => Group;
  readonly today: () => string;
}

/** Days after which the newest fact is old. */
const OLD: Readonly<Record<About, number>> = { clusters: 180, activities: 90 };
const ICON = 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 6v4.4l2.8 1.7';

/** Fetches the data that the page names for a widget, and says what there is to say of the data on screen. */
export class RemoteDataController implements ReactiveController {
  private readonly host: RemoteDataHost;
  private readonly context: Context;
  private readonly box = Object.assign(createElement('div'), { className: 'notices' });
  /** What has something to say says it with these. */
  private readonly words: LazyController<Words>;
  private readonly subscription: LazyController<Subscription>;

  constructor(host: RemoteDataHost, context: Context) {
    this.host = host;
    this.context = context;
    this.words = new LazyController(
      host,
      async () => {
        const { ageOf, tell } = await import('./notices.ts');
        return { value: { ageOf, tell } };
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
    if (fetches || this.old) void this.words.load();
    this.subscription.value?.update();
    this.draw();
  }

  /** Into a place of its own under the widget's head: no widget needs to think of it, and no entry point has to include it. */
  private draw(): void {
    const { box } = this;
    const words = this.words.value;
    const head = this.host.renderRoot.querySelector('.head');
    if (!words || !head) return;
    if (head.nextElementSibling !== box) head.after(box);
    const said = [...(this.subscription.value?.says ?? [])];
    if (this.old)
      said.push({
        age: words.ageOf(this.context.group().snapshot.dataset, this.about, this.context.today()),
      });
    const root = this.host.renderRoot as ShadowRoot;
    const focused = box.contains(root.activeElement);
    const locale = localeFor(languageOf(head));
    render(
      said.map((one) => notice(words.tell(one, this.about, locale), one)),
      box,
    );
    // A button that has done its work goes; reading goes on at the widget's beginning.
    if (focused && !box.contains(root.activeElement)) {
      const title = head.firstElementChild as HTMLElement;
      title.tabIndex = -1;
      title.focus();
    }
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

/** An old fact stands there from the start; what else is said has just come up. */
const notice = (
  { lead, more, button }: ReturnType<Words['tell']>,
  { age, retry }: Said,
): TemplateResult =>
  html`<div class="notice ${lead ? 'boxed' : ''}" part="notice">
    ${drawing(ICON, 20)}
    <p role=${age ? nothing : 'status'}><strong>${lead}</strong> ${more}</p>
    ${retry ? html`<button class="no-print" type="button" @click=${retry}>${button}</button>` : nothing}
  </div>`;

/** Imported after the first render of every widget. */
export const remoteData = (
  host: RemoteDataHost,
  context: Context,
): Loaded<RemoteDataController> => ({
  value: new RemoteDataController(host, context),
  styles: [noticeStyles],
});
