import type { LitElement, ReactiveController } from 'lit';
import { emit } from '../../core/element/emit.ts';
import type { LazyController } from '../../core/controllers/lazy-controller.ts';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import type { Told } from '../../domain/activities/activities.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Acts } from './agenda.ts';
import type { Extras } from './calendar-extras.part.ts';

/** The activities that are opened in their place. What they show follows the first drawing. */
export class OpenedController implements ReactiveController, Acts {
  private readonly host: LitElement;
  private readonly follow: LazyController<Extras>;
  private readonly localeOf: () => Locale;
  private readonly ids = new Set<string>();

  constructor(host: LitElement, follow: LazyController<Extras>, localeOf: () => Locale) {
    this.host = host;
    this.follow = follow;
    this.localeOf = localeOf;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.ids.clear();
  }

  isOpen({ id }: Told): boolean {
    return this.ids.has(id);
  }

  toggle({ id }: Told): void {
    const open = !this.ids.delete(id);
    if (open) this.ids.add(id);
    this.host.requestUpdate();
    if (!open) return;
    void this.follow.load();
    emit(this.host, 'klynge-activity-open', { id });
  }

  add(activity: Told): void {
    void this.follow.load().then(() => this.follow.value?.add(activity));
  }

  detail(activity: Told): unknown {
    const { fetching, notFetched } = frameTerms(this.localeOf());
    return this.follow.value?.detail(activity) ?? (this.follow.failed ? notFetched : fetching);
  }

  zone(activity: Told): string | null {
    return this.follow.value?.zone(activity) ?? null;
  }
}
