import { html, nothing, type TemplateResult } from 'lit';
import { drawing } from '../../core/templates/icons.ts';
import { numberMark } from '../../core/templates/number-mark.ts';
import type { MapTerms } from './map.terms.ts';
import type { MapView } from './map.view.ts';

const INFO = 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 9.2V14M10 6.3v.1';
const KINDS = ['office', 'hub', 'town', 'closed'] as const;

/** What the marks mean, and the clusters that have no place on the map. */
export const under = (
  { unplaced, ended, merges, region }: MapView,
  terms: MapTerms,
  also: unknown,
): TemplateResult =>
  html`<div class="under">
    ${merges && region ? html`<p class="note">${drawing(INFO, 20)}<span>${merges}</span></p>` : nothing}
    <ul class="legend" part="legend">
      <li>${numberMark('n', 'stated')} ${terms.legend.headOffice}</li>
      <li>${numberMark('n', 'unconfirmed')} ${terms.legend.unconfirmed}</li>
      ${KINDS.map((kind) => html`<li><span class="spot ${kind}"></span> ${terms.legend[kind]}</li>`)}
      ${also}
    </ul>
    ${
      unplaced.length + ended.length
        ? html`<ul class="tray" part="tray">
            ${
              unplaced.length
                ? html`<li>
                    ${unplaced.map((entry) => html`${numberMark(entry.order, 'unknown')}<span class="sr">${entry.order} ${entry.cluster.name}, </span>`)}
                    ${terms.noHeadOffice}
                  </li>`
                : nothing
            }
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
