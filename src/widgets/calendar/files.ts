import type { LitElement } from 'lit';
import type { Told } from '../../domain/activities/activities.ts';
import type { EntryOptions } from './entry.view.ts';
import { extraTerms } from './extras.terms.ts';
import type { Kit } from './extras-kit.ts';
import type { Scene } from './scene.view.ts';

/** What a visitor takes along: a calendar file, a table. What writes them comes when it is asked for. */
export class Files {
  private readonly kit: Kit;
  private readonly host: LitElement & { readonly activities: unknown };
  private readonly sceneOf: () => Scene;

  constructor(kit: Kit, host: LitElement & { readonly activities: unknown }, sceneOf: () => Scene) {
    this.kit = kit;
    this.host = host;
    this.sceneOf = sceneOf;
  }

  get options(): EntryOptions {
    const { dataset, locale, terms } = this.sceneOf();
    return {
      dataset,
      locale,
      terms,
      domain: this.host.activities ? location.hostname || 'localhost' : 'klynge-widgets',
    };
  }

  /** Of the bundled ones, addresses and links come when they are needed; all others have what they have. */
  isWhole(activity: Told): boolean {
    return Boolean(this.host.activities) || 'sources' in activity;
  }

  async calendar(activities: readonly Told[], name: string): Promise<void> {
    const whole = await this.complete(activities);
    const { toFile } = await import('./calendar-take.part.ts');
    this.save(
      `${name.replace(/[^\w-]+/g, '-')}.ics`,
      'text/calendar',
      toFile(whole, this.options.terms.title, new Date(), this.options),
    );
  }

  async table(activities: readonly Told[]): Promise<void> {
    const whole = await this.complete(activities);
    const { toTable } = await import('./calendar-take.part.ts');
    this.save(
      `${this.options.dataset.meta.compiled}.csv`,
      'text/csv',
      toTable(whole, this.options),
    );
  }

  private save(name: string, type: string, text: string): void {
    this.kit.save(
      `${extraTerms(this.options.locale).fileName}-${name}`,
      new Blob([text], { type: `${type};charset=utf-8` }),
    );
  }

  private async complete(activities: readonly Told[]): Promise<readonly Told[]> {
    if (activities.every((one) => this.isWhole(one))) return activities;
    await this.kit.load('activity-details');
    await this.host.updateComplete;
    const now = new Map(this.options.dataset.activities.map((one) => [one.id, one]));
    return activities.map((one) => now.get(one.id) ?? one);
  }
}
