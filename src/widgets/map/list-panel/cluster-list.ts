import { html, nothing, type TemplateResult } from 'lit';
import type { ClusterId } from '../../../data/types.ts';
import { heading } from '../../../core/templates/heading.ts';
import { icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import type { MapRow, RowGroup } from './rows.view.ts';

export interface ClusterList {
  /** The cluster that the visitor points at on the map. */
  readonly pointed: ClusterId | null;
  /** The level of the groups' headings. */
  readonly level: number;
  readonly onPick: (id: ClusterId) => void;
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

function renderRow(row: MapRow, { pointed, onPick }: ClusterList): TemplateResult {
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
        <span class="organisation"
          ><span class="sr">${order} </span
          >${cluster.ended ? `${cluster.name} (${cluster.shortName})` : cluster.name}</span
        >
        <span class="position">${row.position} · <span class="place">${row.brief}</span></span>
      </span>
      ${icon('chevron', 'icon onward')}
    </button>
  </li>`;
}
