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
    .map + .side {
      margin-inline-start: clamp(0em, (100% - 44em) * 99, 51%);
    }
    /* The canvas is as wide as paper leaves it: numbers shrink with it, and never grow. */
    .canvas button {
      width: min(26px, 2600% / var(--_w));
    }
    .canvas button[aria-pressed='true'] {
      width: min(30px, 3000% / var(--_w));
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
    .canvas .spot:not(.town, .faint, .closed) {
      width: 9px;
      height: 9px;
      border-width: 1.75px;
    }
    .canvas .spot.faint {
      width: 5px;
      height: 5px;
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
    .canvas .over.municipality {
      font-size: 8px;
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
    .row-button .names > :is(.position, .place),
    .names > .place span {
      display: inline;
    }
    .names > .position::after {
      content: ' · ';
    }
    .names > .place span::before {
      content: ', ';
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
