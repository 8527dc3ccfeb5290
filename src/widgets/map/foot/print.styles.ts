import { css } from 'lit';

/**
 * One sheet of A4: the numbered map beside the list. Nobody prints the first render, so it is not
 * there from the start.
 */
export const printStyles = css`
  .print-only {
    display: none;
  }
  @media print {
    :host {
      font-size: 9pt;
    }
    .row .no {
      min-inline-size: 19px;
      min-block-size: 19px;
      inline-size: 19px;
      block-size: 19px;
      font-size: 11px;
    }
    .grid.grid {
      grid-template-columns: 88mm minmax(0, 1fr);
      gap: 6mm;
    }
    .map {
      display: block;
      position: static;
    }
    .filter,
    .detail {
      display: none;
    }
    .row-button {
      min-height: 0;
      padding: 0.22em 0;
    }
    .row.open {
      background: none;
    }
    .print-only {
      display: block;
    }
  }
`;
