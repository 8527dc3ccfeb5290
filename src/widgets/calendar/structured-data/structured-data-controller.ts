import type { LitElement, ReactiveController } from 'lit';
import { JsonLdController } from '../../../core/controllers/json-ld-controller.ts';
import { type ActivityInput, outlook } from '../../../domain/activities/activities.ts';
import type { CalendarContent } from '../calendar.view.ts';
import { toEvents } from './events.view.ts';

/** Milliseconds after a render before search engines are told, and how many activities are looked through for them. */
const REST = 200;
const ENOUGH = 60;

/** Tells search engines of the events that the calendar shows, once the page rests. */
export class StructuredDataController implements ReactiveController {
  private readonly host: LitElement & { readonly jsonLd: boolean };
  private readonly current: () => CalendarContent;
  private readonly jsonLd: JsonLdController;
  private facts: object | null = null;
  private told: { readonly key: string; readonly timeline: unknown } | undefined;

  constructor(host: LitElement & { readonly jsonLd: boolean }, current: () => CalendarContent) {
    this.host = host;
    this.current = current;
    host.addController(this);
    this.jsonLd = new JsonLdController(host, () => (host.jsonLd ? this.facts : null));
  }

  /** What was told last stays until the page rests. */
  hostUpdated(): void {
    if (!this.host.jsonLd) return;
    const { filter, now, timeline } = this.current();
    const key = JSON.stringify([filter, now.slice(0, 10)]);
    if (this.told?.key === key && this.told.timeline === timeline) return;
    this.told = { key, timeline };
    setTimeout(() => {
      this.facts = this.host.isConnected ? eventsOf(this.current()) : null;
      this.jsonLd.hostUpdated();
    }, REST);
  }
}

function eventsOf({ timeline, passes, dataset, now }: CalendarContent): object | null {
  const { running, upcoming } = outlook(timeline, passes, now);
  const first: ActivityInput[] = [...running];
  for (const { list } of upcoming) {
    if (first.length >= ENOUGH) break;
    first.push(...list());
  }
  return toEvents(first, dataset, now);
}
