import { createElement } from '../../dom/native.ts';
import {
  html,
  type LitElement,
  nothing,
  type ReactiveController,
  render,
  type TemplateResult,
} from 'lit';
import type { About } from '../../domain/time/age.ts';
import { addDays } from '../../domain/time/days.ts';
import { localeFor } from '../../i18n/language.ts';
import { pageSource } from '../../registry/page-source.ts';
import type { Group } from '../../store/group.ts';
import type { Follower } from './feed.part.ts';
import { drawing } from '../templates/icons.ts';
import type { Said, Words } from './notices.part.ts';
import { noticeStyles } from '../styles/notice.ts';
import type { Loaded } from '../controllers/lazy-controller.ts';
import { languageOf } from '../controllers/terms-controller.ts';
import { unknownValue } from '../element/warn.ts';

export interface LivingHost extends LitElement {
  readonly src: string;
  readonly staleAfter: string;
}

/** What the widget keeps to itself. */
export interface Own {
  readonly group: () => Group;
  readonly today: () => string;
}

/** Days after which the newest fact is old. */
const OLD: Readonly<Record<About, number>> = { clusters: 180, activities: 90 };
const ICON = 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 6v4.4l2.8 1.7';

/** Brings a widget the data that the page names, and says of the data on screen what there is to say. */
export class Living implements ReactiveController {
  private readonly host: LivingHost;
  private readonly own: Own;
  private readonly box = Object.assign(createElement('div'), { className: 'notices' });
  private words: Words | undefined;
  private follower: Follower | undefined;
  private fetching: Promise<void> | undefined;
  private telling: Promise<void> | undefined;

  constructor(host: LivingHost, own: Own) {
    this.host = host;
    this.own = own;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.follower?.pause();
  }

  hostUpdated(): void {
    if (this.host.src || pageSource()) this.fetching ??= this.bring(true);
    else if (this.old) this.telling ??= this.bring(false);
    this.follower?.update();
    this.draw();
  }

  /** Into a place of its own under the widget's head: no widget needs to think of it, and no door has to carry it. */
  private draw(): void {
    const { words, box } = this;
    const head = this.host.renderRoot.querySelector('.head');
    if (!words || !head) return;
    if (head.nextElementSibling !== box) head.after(box);
    const said = [...(this.follower?.says ?? [])];
    if (this.old)
      said.push({
        age: words.ageOf(this.own.group().snapshot.dataset, this.about, this.own.today()),
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
    const { host, about, own } = this;
    const { staleAfter } = host;
    if (staleAfter === 'none') return false;
    const days = Number(staleAfter || OLD[about]);
    if (!(days >= 0)) {
      unknownValue(host, 'stale-after', staleAfter, ['a number of days', 'none']);
      return false;
    }
    const { meta, activities, clusters } = own.group().snapshot.dataset;
    const since = addDays(own.today(), -days);
    if (about === 'clusters') return clusters.length > 0 && meta.compiled < since;
    return (
      activities.length > 0 &&
      ((meta.activitiesCompiled ?? meta.compiled) < since ||
        !activities.some(
          ({ start, end, deadline }) =>
            start >= since || (end ?? '') >= since || (deadline ?? '') >= since,
        ))
    );
  }

  /** The words, and with `feed` what fetches. */
  private async bring(feed: boolean): Promise<void> {
    try {
      const [{ ageOf, tell }, part] = await Promise.all([
        import('./notices.part.ts'),
        feed ? import('./feed.part.ts') : undefined,
      ]);
      this.words = { ageOf, tell };
      if (part) this.follower = new part.Follower(this.host, this.own.group, pageSource);
      this.host.requestUpdate();
    } catch (error) {
      console.error(`<${this.host.localName}>: a part could not be loaded.`, error);
    }
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

/** What follows the first drawing of every widget. */
export const living = (host: LivingHost, own: Own): Loaded<Living> => ({
  value: new Living(host, own),
  styles: [noticeStyles],
});
