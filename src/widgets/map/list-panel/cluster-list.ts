import { html, nothing, type TemplateResult } from 'lit';
import type { ClusterId } from '../../../data/types.ts';
import { externalLink } from '../../../core/templates/external-link.ts';
import { heading } from '../../../core/templates/heading.ts';
import { icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import type { MapRow, RowGroup } from './rows.view.ts';

export interface ClusterList {
  readonly selected: ClusterId | null;
  /** The cluster that the visitor points at on the map. */
  readonly pointed: ClusterId | null;
  readonly level: number;
  readonly detail: (row: MapRow) => unknown;
  readonly onPick: (id: ClusterId) => void;
}

/** The clusters in the order of their numbers; the selected one is open. */
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

function renderRow(
  row: MapRow,
  { selected, pointed, detail, onPick }: ClusterList,
): TemplateResult {
  const { cluster, order } = row.entry;
  const open = cluster.id === selected;
  const place = html`<span class="place">${row.place[0]}<span> ${row.place[1]}</span></span>`;
  return html`<li
    class="row ${open ? 'open' : ''} ${pointed === cluster.id ? 'hinted' : ''}"
    part="row"
    data-id=${cluster.id}
  >
    <button
      class="row-button"
      part="row-button"
      type="button"
      aria-expanded=${open}
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
        <span class="position">${row.position}</span>
        ${place}
      </span>
      <span class="ends">${place}${icon('chevron', 'icon chevron')}</span>
    </button>
    ${open ? html`<div class="detail" part="detail">${detail(row)} ${cluster.website ? externalLink(cluster.website) : nothing}</div>` : nothing}
  </li>`;
}
