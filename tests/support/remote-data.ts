/** A widget that shows what its data holds, and no more. */
import { fixture, html } from '@open-wc/testing';
import { html as lit, type TemplateResult } from 'lit';
import { all, settled, textOf } from './browser.ts';
import { anActivity, threeClusters } from './fixtures.ts';
import type { Dataset } from '../../src/data/types.ts';
import { termsOf } from '../../src/i18n/language.ts';
import { groupNamed } from '../../src/store/groups.ts';
import { define } from '../../src/core/element/define.ts';
import { frame } from '../../src/core/templates/frame.ts';
import { TermsController } from '../../src/core/controllers/terms-controller.ts';
import { WidgetElement } from '../../src/core/element/widget-element.ts';

export class LivingWidget extends WidgetElement {
  private readonly terms = new TermsController(
    this,
    termsOf('living', { da: { title: 'Prøve' }, en: { title: 'Test' } }),
  );

  protected override render(): TemplateResult {
    const { dataset, selected } = this.shared.snapshot;
    return frame({
      locale: this.terms.locale,
      title: this.terms.text.title,
      heading: '',
      level: 2,
      asOf: '',
      body: lit`<ul>${dataset.clusters.map(({ shortName }) => lit`<li>${shortName}</li>`)}</ul>
        <ol>${dataset.activities.map(({ title }) => lit`<li>${title}</li>`)}</ol>`,
      foot: lit`<p>${selected ?? 'ingen'}</p>`,
      lost: this.lost,
    });
  }
}
class LivingCalendar extends LivingWidget {
  static override about = 'activities' as const;
}
define('klynge-test-living', LivingWidget);
define('klynge-test-living-calendar', LivingCalendar);

let count = 0;
export interface Options {
  readonly attributes?: Record<string, string>;
  readonly dataset?: Dataset;
  readonly group?: string;
  readonly tag?: string;
}

export async function widget({
  attributes = {},
  dataset = threeClusters(),
  group,
  tag = 'klynge-test-living',
}: Options): Promise<LivingWidget> {
  const name = group ?? `living-${count++}`;
  if (!group) groupNamed(name).useBundled(dataset);
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const element = document.createElement(tag) as LivingWidget;
  for (const [key, value] of Object.entries({ group: name, now: '2026-11-26', ...attributes }))
    element.setAttribute(key, value);
  host.append(element);
  await settled(element);
  return element;
}
export const clustersIn = (element: Element): string => all(element, 'ul li').map(textOf).join();
export const activitiesIn = (element: Element): string => all(element, 'ol li').map(textOf).join();
export const noticesIn = (element: Element): string[] => all(element, '.notice p').map(textOf);
export const activity = (id: string, change: object = {}): object => ({
  ...anActivity({ id: id.toLowerCase(), start: '2026-11-20', title: id }),
  sources: [],
  ...change,
});
export const renamed = (name: string): Dataset =>
  threeClusters({
    clusters: threeClusters().clusters.map((cluster) => ({
      ...cluster,
      shortName: `${name} ${cluster.shortName}`,
    })),
  });

export interface DataError {
  readonly src: string;
  readonly reason: string;
  readonly refused: boolean;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}
