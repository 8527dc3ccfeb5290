import { css } from 'lit';

/** The positions as a table. */
export const tableStyles = css`
  .scroll {
    /* What only screen readers hear stays inside too. */
    position: relative;
    overflow-x: auto;
    margin-top: var(--s4);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border-top: 2px solid var(--_rule);
    font-size: 0.9375em;
    line-height: 1.45;
    /* It scrolls before it breaks words. */
    overflow-wrap: break-word;
  }
  :is(td, th) {
    text-align: start;
    vertical-align: top;
    padding-block: 0.55em;
    padding-inline: 0 0.75em;
    border-bottom: 1px solid var(--_line);
  }
  thead th {
    vertical-align: bottom;
  }
  td:first-child {
    white-space: nowrap;
  }
  :is(td, th) > .muted {
    display: block;
  }
  table .external {
    display: flex;
    /* The table scrolls before an address is broken in the middle of a word. */
    overflow-wrap: normal;
  }
  .up {
    rotate: 180deg;
  }
  @media print {
    .scroll {
      /* What only screen readers hear stays inside too. */
      position: relative;
      overflow: visible;
    }
    thead {
      display: none;
    }
    /* Cells stand beside each other as far as there is room: paper cannot be scrolled. */
    table,
    tbody {
      display: block;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s3);
      padding-block: 0.4em;
      border-bottom: 1px solid var(--_line);
      break-inside: avoid;
    }
    :is(td, th) {
      flex: 1 1 9em;
      padding: 0;
      border: 0;
    }
    td:first-child {
      flex: 0 0 2em;
    }
    table .external {
      overflow-wrap: anywhere;
    }
  }
`;
