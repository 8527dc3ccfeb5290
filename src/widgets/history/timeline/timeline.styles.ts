import { css } from 'lit';

export const timelineStyles = css`
  .section {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    margin-top: var(--s5);
  }
  .counts {
    width: 100%;
    max-width: 34em;
    border-collapse: collapse;
    margin-top: var(--s3);
    font-size: 0.9375em;
  }
  .counts :is(td, th) {
    text-align: start;
    font-weight: 400;
    padding-block: 0.2em;
    padding-inline-end: 0.75em;
    white-space: nowrap;
  }
  .counts thead th {
    font-weight: 600;
    border-bottom: 1px solid var(--_line);
  }
  .counts td:last-child {
    width: 100%;
    padding-inline-end: 0;
  }
  .line {
    display: block;
    height: 0.9em;
    width: calc(var(--share) * 1%);
    background: var(--_accent);
  }
  .year {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--s5);
    border-top: 2px solid var(--_rule);
    margin-top: var(--s5);
    padding-top: var(--s2);
  }
  .year-head {
    font-size: 1.25em;
    font-weight: 700;
  }
  .event {
    padding-block: var(--s2);
  }
  .event + .event {
    border-top: 1px solid var(--_line);
  }
  .when {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .what {
    max-width: 62ch;
    text-wrap: pretty;
  }
  .from {
    font-size: 0.8125em;
  }
  @container (min-width: 30em) {
    .year {
      grid-template-columns: 5em minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .line {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .years {
      columns: 24em;
      column-gap: var(--s5);
      margin-top: var(--s4);
    }
    .year {
      display: block;
      margin-top: 0;
      padding-block: var(--s2);
      border-top-width: 1px;
    }
    .event {
      padding-block: var(--s1);
      break-inside: avoid;
    }
    .counts tr {
      break-inside: avoid;
    }
  }
`;
