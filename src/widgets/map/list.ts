import { html, nothing, type TemplateResult } from 'lit';
import type { ClusterId } from '../../data/types.ts';
import { externalLink } from '../../core/templates/external-link.ts';
import { heading } from '../../core/templates/heading.ts';
import { icon } from '../../core/templates/icons.ts';
import { numberMark } from '../../core/templates/number-mark.ts';
import type { MapRow, RowGroup } from './rows.view.ts';

export interface ListOptions {
  readonly selected: ClusterId | null;
  /** The cluster that the visitor points at on the map. */
  readonly hinted: ClusterId | null;
  readonly level: number;
  readonly detail: (row: MapRow) => unknown;
  readonly pick: (id: ClusterId) => void;
}

/** The clusters in the order of their numbers; the selected one is open. */
export const list = (groups: readonly RowGroup[], options: ListOptions): unknown =>
  groups.map(
    ({ title, rows }) =>
      html`<div class="group">
        ${title ? heading(options.level, 'group-head', html`${title} <span>${rows.length}</span>`) : nothing}
        <ul class="list" part="list">
          ${rows.map((row) => renderRow(row, options))}
        </ul>
      </div>`,
  );

function renderRow(row: MapRow, { selected, hinted, detail, pick }: ListOptions): TemplateResult {
  const { cluster, order } = row.entry;
  const open = cluster.id === selected;
  const place = html`<span class="place">${row.place[0]}<span> ${row.place[1]}</span></span>`;
  return html`<li
    class="row ${open ? 'open' : ''} ${hinted === cluster.id ? 'hinted' : ''}"
    part="row"
    data-id=${cluster.id}
  >
    <button
      class="row-button"
      part="row-button"
      type="button"
      aria-expanded=${open}
      @click=${() => {
        pick(cluster.id);
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

/** The filter left no cluster: which, and the way back. */
export const nobody = (words: string, back: string, clear: () => void): TemplateResult =>
  html`<div class="empty">
    <p class="lead">${words}</p>
    <button class="button" type="button" @click=${clear}>${back}</button>
  </div>`;
