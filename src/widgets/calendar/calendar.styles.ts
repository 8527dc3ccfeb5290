import { css } from 'lit';

/** The list of activities. */
export const calendarStyles = css`
  .month {
    margin-top: var(--s5);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .month-head {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    padding-bottom: 0.35em;
    border-bottom: 2px solid var(--_rule);
  }
  .month-head::first-letter,
  .month-name::first-letter {
    text-transform: uppercase;
  }
  .month-head span,
  .section-head span {
    font-weight: 400;
    font-size: 0.7em;
    color: var(--_muted);
    letter-spacing: 0;
  }
  .section-head {
    margin-top: var(--s5);
    font-size: 1.25em;
    font-weight: 700;
  }
  .week {
    font-size: 0.8125em;
    color: var(--_muted);
    padding-top: 0.7em;
    line-height: 1.3;
  }
  .parts {
    margin-top: 0.6em;
    border-inline-start: 1px solid var(--_line-strong);
    padding-inline-start: var(--s3);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .parts > li {
    display: grid;
    gap: 0 0.75em;
    padding: 0.15em 0;
  }
  .running {
    margin-top: var(--s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.65em 0.9em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .now > .weekday {
    margin-top: 0.25em;
  }
  .today-word {
    display: block;
    font-size: 0.875em;
  }
  .now > .numeral > span {
    border-bottom: 3px solid var(--_accent);
  }
  .later {
    margin-top: var(--s4);
  }
  .past {
    margin-top: var(--s5);
    border-top: 1px solid var(--_line);
  }
  .past > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s2);
    align-items: center;
    min-height: 2.75em;
    padding-block: 0.4em;
    cursor: pointer;
    list-style: none;
  }
  .past > summary::-webkit-details-marker {
    display: none;
  }
  .past > summary > .muted {
    font-size: 0.875em;
  }
  .past .chevron {
    transition: rotate 0.15s;
  }
  .past[open] > summary > .chevron {
    rotate: 180deg;
  }
  .archive > .field {
    max-width: 12em;
  }
  .clear {
    min-height: 2.75em;
  }
  .view {
    border: 0;
  }
  .view .label {
    margin-bottom: 0.25em;
  }
  @container (max-width: 29.99em) {
    .range > .numeral {
      font-size: 1.25em;
      line-height: 1.3;
      letter-spacing: -0.02em;
    }
  }
  @container (min-width: 30em) {
    .event {
      grid-template-columns: 6em minmax(0, 1fr);
    }
    .range > .numeral {
      font-size: 1.5em;
      white-space: normal;
    }
    .parts > li {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
  @container (min-width: 48em) {
    .month {
      grid-template-columns: 10.5em minmax(0, 1fr);
      gap: 0 var(--s5);
      border-top: 2px solid var(--_rule);
    }
    .month-head {
      border: 0;
      padding-top: 0.55em;
    }
    .month-head span {
      display: block;
    }
    .event {
      grid-template-columns: 7.5em minmax(0, 1fr) 12em;
    }
    .event.open {
      grid-template-columns: 7.5em minmax(0, 1fr);
    }
    .acts {
      grid-column: auto;
      flex-direction: column;
      margin: 0;
    }
    .month > div > ul:last-child > li:last-child > .event {
      border-bottom: 0;
    }
  }
  @media (forced-colors: active) {
    .deadline > .numeral {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .deadline > .numeral > span {
      color: Canvas;
    }
  }
  @media print {
    .summary,
    .later,
    .month-nav button,
    .past:not([open]) {
      display: none !important;
    }
    .month {
      margin-top: var(--s3);
    }
    .event {
      padding: 0.4em 0;
    }
    .event,
    .running,
    .week {
      break-inside: avoid;
    }
    .week {
      break-after: avoid;
    }
    .week::after {
      content: '';
      display: block;
      height: 5em;
      margin-bottom: -5em;
    }
  }
`;
