import { html, nothing, type TemplateResult } from 'lit';
import { drawing } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { type Entry, headOffice, headOfficeStatusOf } from '../../../domain/clusters/clusters.ts';
import type { Locale } from '../../../i18n/language.ts';
import { mapTerms } from '../locales/terms.ts';
import type { MapView } from '../map.view.ts';

export { legendStyles } from './legend.styles.ts';

const INFO = 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 9.2V14M10 6.3v.1';
const OFFICES = ['office', 'hub', 'town', 'closed'] as const;

/**
 * What the marks mean, and the clusters that have no place on the map. `more`: marks of other
 * features.
 */
export function legend(view: MapView, locale: Locale, more: unknown): TemplateResult {
  const terms = mapTerms(locale);
  const { unplaced, unlocated, ended, merges, region } = view;
  return html`<div class="under">
    ${merges && region ? html`<p class="note">${drawing(INFO, 20)}<span>${merges}</span></p>` : nothing}
    <ul class="legend" part="legend">
      <li>${numberMark('n', 'stated')} ${terms.legend.headOffice}</li>
      <li>${numberMark('n', 'unconfirmed')} ${terms.legend.unconfirmed}</li>
      ${OFFICES.map((kind) => html`<li><span class="spot ${kind}"></span> ${terms.legend[kind]}</li>`)}
      ${more}
    </ul>
    ${
      unplaced.length + unlocated.length + ended.length
        ? html`<ul class="tray" part="tray">
            ${unplaced.length ? unplacedItem(unplaced, terms.noHeadOffice) : nothing}
            ${unlocated.map(
              ({ order, cluster }) =>
                html`<li>
                  ${numberMark(order, headOfficeStatusOf(cluster))}
                  ${terms.notOnMap(cluster.shortName, headOffice(cluster)?.town ?? '')}
                </li>`,
            )}
            ${ended.map(
              ({ order, cluster }) =>
                html`<li>
                  ${numberMark(order, 'ended')}
                  ${terms.ceased(cluster.shortName, cluster.ended?.slice(0, 4) ?? '')}
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

const unplacedItem = (entries: readonly Entry[], noHeadOffice: string): TemplateResult =>
  html`<li>
    ${entries.map(
      ({ order, cluster }) =>
        html`${numberMark(order, 'unknown')}<span class="sr">${order} ${cluster.name}, </span>`,
    )}
    ${noHeadOffice}
  </li>`;
