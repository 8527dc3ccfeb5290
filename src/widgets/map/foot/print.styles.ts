import { css } from 'lit';

/**
 * One sheet of A4: the numbered map beside the list, or above it in a column. Nobody prints the
 * first render, so it is not there from the start. Not by container queries: Firefox has none on
 * paper.
 */
export const printStyles = css`
  .print-only {
    display: none;
  }
  @media print {
    .row .no {
      min-inline-size: 19px;
      min-block-size: 19px;
      inline-size: 19px;
      block-size: 19px;
      border-width: 1px;
      font-size: 10px;
    }
    /* Beside each other from 44em on, else below. Not as a grid: Firefox begins a new sheet for one. */
    .grid.grid {
      display: flow-root;
      margin-top: var(--s3);
    }
    .grid > .map {
      display: block;
      position: static;
      float: inline-start;
      width: clamp(48%, (44em - 100%) * 99, 100%);
      margin-bottom: var(--s4);
      break-inside: avoid;
    }
    .grid.grid .canvas {
      aspect-ratio: 3350 / 3680;
    }
    .grid.grid.wide .canvas {
      aspect-ratio: 3720 / 3680;
    }
    .grid.grid .bornholm {
      right: 1%;
    }
    .grid.grid.wide .bornholm {
      right: 10.8%;
    }
    .map + .side {
      margin-inline-start: clamp(0em, (100% - 44em) * 99, 51%);
    }
    /* A card stands beside the map, and the list in two columns below both. */
    .map + .side:has(.card) {
      margin-inline-start: 0;
    }
    .map + .side > .card {
      margin-inline-start: clamp(0em, (100% - 44em) * 99, 51%);
    }
    .card ~ .group {
      clear: both;
      padding-top: var(--s3);
    }
    .card ~ .group > .list {
      columns: 20em 2;
    }
    /* The canvas is as wide as paper leaves it: numbers shrink with it, and never grow. */
    .canvas button {
      width: min(24px, 2400% / var(--_w));
    }
    .canvas button[aria-pressed='true'] {
      width: min(28px, 2800% / var(--_w));
    }
    .canvas button .no.no {
      inline-size: 100%;
      block-size: auto;
      min-inline-size: 0;
      min-block-size: 0;
      aspect-ratio: 1;
      border-width: 1.5px;
      font-size: 10px;
    }
    .canvas .spot:not(.town, .closed) {
      width: 9px;
      height: 9px;
      border-width: 1.75px;
    }
    .canvas .anchor {
      width: 4px;
      height: 4px;
      border-width: 2px;
    }
    .canvas :is(.sum, .many) {
      width: calc(var(--r) * 200% / var(--_w));
      height: auto;
      aspect-ratio: 1;
    }
    .canvas :is(.over, .bornholm, .many) {
      font-size: 10px;
    }
    .detail,
    .ends {
      display: none;
    }
    .row-button {
      min-height: 0;
      padding: 0.22em 0;
    }
    .organisation {
      display: block;
    }
    .onward {
      display: none;
    }
    .row.open {
      background: none;
    }
    .foot {
      margin-top: var(--s4);
    }
    .print-only {
      display: block;
    }
  }
`;
