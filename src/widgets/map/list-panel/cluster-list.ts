import { html, nothing, type TemplateResult } from 'lit';
import type { ClusterId } from '../../../data/types.ts';
import { heading } from '../../../core/templates/heading.ts';
import { icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { calledName } from '../../../domain/clusters/clusters.ts';
import type { MapRow, RowGroup } from './rows.view.ts';

export interface ClusterList {
  /** The cluster that the visitor points at on the map. */
  readonly pointed: ClusterId | null;
  /** The level of the groups' headings. */
  readonly level: number;
  readonly onPick: (id: ClusterId) => void;
  /** Words for the offices that only a card shows. */
  readonly elsewhere: (towns: string) => string;
}

/** The clusters in the order of their numbers; each opens its card. */
export const clusterList = (groups: readonly RowGroup[], options: ClusterList): unknown =>
  groups.map(
    ({ title, rows }) =>
      html`<div class="group">
        ${title ? heading(options.level, 'group-head', html`${title} <span>${rows.length}</span>`) : nothing}
        <ul class="list" part="list">
          ${rows.map((row) => renderRow(row, options))}
        </ul>
      </div>`,
  );

/** The browser's own search in the page finds it, and unfolds it. */
const folded = (words: string): TemplateResult =>
  html`<p class="elsewhere no-print" .hidden=${'until-found'}>${words}</p>`;

function renderRow(row: MapRow, { elsewhere, pointed, onPick }: ClusterList): TemplateResult {
  const { cluster, order } = row.entry;
  return html`<li
    class="row ${pointed === cluster.id ? 'hinted' : ''}"
    part="row"
    data-id=${cluster.id}
  >
    <button
      class="row-button"
      part="row-button"
      type="button"
      @click=${() => {
        onPick(cluster.id);
      }}
    >
      ${numberMark(order, row.standing)}
      <span class="names">
        <span class="organisation"><span class="sr">${order} </span>${calledName(cluster)}</span>
        <span class="position">${row.position} · <span class="place">${row.brief}</span></span>
      </span>
      ${icon('chevron', 'icon onward')}
    </button>
    ${row.elsewhere ? folded(elsewhere(row.elsewhere)) : nothing}
  </li>`;
}
