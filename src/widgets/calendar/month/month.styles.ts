import { css } from 'lit';

/** The table of a month. */
export const monthStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-top: var(--s3);
    border-top: 2px solid var(--_rule);
  }
  th {
    font-size: 0.8125em;
    font-weight: 600;
    text-align: start;
    padding: 0.5em 0.5em 0.4em;
    vertical-align: top;
  }
  .week-column {
    width: 3.6em;
    font-weight: 400;
    color: var(--_muted);
  }
  tbody tr {
    border-block: 1px solid var(--_line);
  }
  td {
    vertical-align: top;
    height: 5.2em;
    padding: 0.35em 0 0.5em;
    border-inline-start: 1px solid var(--_line);
  }
  .out {
    background: color-mix(in srgb, currentColor 3%, var(--_surface));
  }
  td time {
    display: block;
    padding: 0 0.5em 0.2em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  td b {
    font-weight: inherit;
  }
  td small {
    font-weight: 400;
    font-size: 0.8em;
    color: var(--_muted);
    margin-inline-start: 0.5em;
  }
  .holidays {
    display: none;
    margin-top: var(--s2);
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .out time {
    font-weight: 400;
    color: var(--_muted);
  }
  .today time b {
    border-bottom: 3px solid var(--_accent);
  }
  .lane {
    height: 1.72em;
    margin-top: 2px;
    position: relative;
  }
  .bar-item {
    position: absolute;
    inset-inline-start: 2px;
    top: 0;
    height: 100%;
    width: calc(var(--span, 1) * 100% - 4px + (var(--span, 1) - 1) * 1px);
    z-index: 1;
    padding: 0 0.4em;
    font-size: 0.8125em;
    background: var(--_tint);
    border: 1px solid var(--_accent);
    border-radius: 3px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .single,
  .text {
    /* A title is cut at its own end, whatever way the page reads. */
    unicode-bidi: plaintext;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .one {
    display: block;
    position: static;
    width: calc(100% - 4px);
    /* Two lines: what begins on its day stands below all bars, so that it may be higher than a lane. */
    height: auto;
    min-height: 2.117em;
    max-height: 3.1em;
    margin: 2px 2px 0;
    padding-block: 0.15em;
    line-height: 1.3;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .bar-item .no,
  .bar-item .icon {
    display: inline-block;
    vertical-align: middle;
    margin-inline-end: 0.35em;
  }
  .bar-item .no {
    text-align: center;
    min-inline-size: 18px;
    min-block-size: 18px;
    inline-size: 18px;
    block-size: 18px;
    line-height: 16px;
    font-size: 10.5px;
    border-width: 1px;
  }
  .single {
    background: none;
    border-color: transparent;
    padding-inline-start: 0.25em;
  }
  .bar-item.deadline {
    display: flex;
    align-items: center;
    background: currentColor;
    border-color: currentColor;
  }
  .bar-item.deadline > * {
    color: var(--_surface);
  }
  .one:has(> .text) {
    display: flex;
  }
  .one > .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .cancelled,
  .cancelled .text {
    text-decoration: line-through;
  }
  .bar-item:focus-visible {
    z-index: 2;
  }
  .more {
    display: block;
    min-height: 24px;
    padding: 0 0.6em;
    font-size: 0.8125em;
    text-decoration: underline 1px;
  }
  .count {
    display: none;
    place-items: center;
    min-width: 24px;
    min-height: 24px;
    margin: 0 auto;
    font-size: 0.8125em;
    text-decoration: underline 1px;
  }
  .nearest {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s3);
    margin-top: var(--s3);
  }
  @container (max-width: 29.99em) {
    td {
      height: 3.1em;
    }
    td,
    th {
      text-align: center;
      padding-inline: 0;
    }
    .week-column {
      width: 2.4em;
    }
    td time {
      padding: 0;
      font-weight: 400;
    }
    .has time {
      font-weight: 700;
    }
    td > :is(.lane, .bar-item.one, .more) {
      display: none;
    }
    .count {
      display: grid;
    }
  }
  @container (max-width: 47.99em) {
    td small {
      display: none;
    }
    .holidays {
      display: block;
    }
  }
  @media print {
    /* The list has its words, under the same name. */
    .inside:has(.month-list) :is(table, .holidays, .month-nav) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar-item {
      border-color: CanvasText;
    }
    .bar-item.deadline {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .bar-item.deadline > * {
      color: Canvas;
    }
  }
`;
