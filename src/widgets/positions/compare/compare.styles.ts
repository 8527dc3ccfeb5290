import { css } from 'lit';

/** The comparison: question by question, and where there is room as a table. Paper has the first. */
export const compareStyles = css`
  .comparison {
    margin-top: var(--s4);
    border-top: 2px solid var(--_rule);
  }
  .compare-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
    border-bottom: 1px solid var(--_line);
  }
  .side-by-side {
    display: none;
  }
  .chosen {
    display: grid;
    gap: var(--s2);
    padding-block: var(--s3);
    border-bottom: 2px solid var(--_rule);
  }
  .chosen li {
    display: flex;
    gap: var(--s3);
    align-items: center;
    min-width: 0;
  }
  .chosen .who {
    flex: 1;
    min-width: 0;
  }
  .who,
  .topic dt {
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .remove {
    min-height: 44px;
    font-weight: 400;
  }
  .topic {
    padding-block: 0.7em 0.8em;
    border-bottom: 1px solid var(--_line);
    break-inside: avoid;
  }
  .question,
  .side-by-side tbody th {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  .topic dl {
    display: grid;
    gap: 0.45em;
    margin-top: 0.25em;
  }
  .topic dd,
  .side-by-side td {
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .comparison small {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .comparison mark {
    font-weight: 700;
  }
  .comparison .external {
    min-height: 24px;
  }
  @container (min-width: 48em) {
    .by-topic {
      display: none;
    }
    .side-by-side {
      display: table;
      width: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    .side-by-side :is(th, td) {
      text-align: start;
      vertical-align: top;
      padding: 0.6em 1.1em 0.65em 0;
      border-bottom: 1px solid var(--_line);
    }
    .side-by-side thead td {
      width: 10em;
    }
    .side-by-side thead th {
      font-weight: 400;
    }
    .side-by-side tbody th {
      padding-top: 0.75em;
      line-height: 1.4;
    }
    .side-by-side thead :is(.who, .muted) {
      display: block;
    }
    .side-by-side .who {
      font-weight: 700;
      margin-top: 0.35em;
    }
    .side-by-side .muted {
      font-size: 0.9375em;
      line-height: 1.35;
    }
  }
`;
