import { css } from 'lit';

export const positionsStyles = css`
  .ask {
    margin-top: var(--s4);
  }
  .ask .label {
    font-size: 1.125em;
  }
  .ask input {
    min-height: 3.25em;
    border: 2px solid currentColor;
    font-size: 1.0625em;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
    margin-top: var(--s3);
    font-size: 0.9375em;
  }
  .word {
    min-height: 44px;
    border-radius: 999px;
    padding-inline: 1.1em;
    font-weight: 400;
  }
  .results-title,
  .pick {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .answer > :is(.results-title, .pick) {
    margin-top: var(--s5);
    padding-bottom: var(--s2);
  }
  .answer > .results-title {
    border-bottom: 2px solid var(--_rule);
  }
  .answer > .pick:not(:has(+ .scroll)) {
    border-bottom: 1px solid var(--_line);
  }
  .answer > .pick + .button {
    margin-block: var(--s2) var(--s3);
  }
  .results-title:focus-visible {
    outline: 3px solid var(--_focus);
    border-radius: var(--_radius);
  }
  .answer > .card {
    margin-top: var(--s4);
    border-top: 2px solid var(--_rule);
    max-width: 44em;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--s6);
  }
  .cell {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--s3);
    align-items: center;
    width: 100%;
    height: 100%;
    min-height: 64px;
    padding: var(--klynge-positions-gap, 0.55em) 0.35em;
  }
  .cell:hover {
    background: var(--_tint);
  }
  .cell > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .cell .glyph {
    display: none;
  }
  .cell small {
    display: block;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .name {
    display: block;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.005em;
  }
  .glyph {
    width: 1.9em;
    height: 1.9em;
  }
  .onward {
    rotate: -90deg;
    color: var(--_muted);
    width: 1em;
    height: 1em;
  }
  mark {
    background: none;
    color: inherit;
    border-bottom: 0.16em solid var(--_accent);
  }
  .dots {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .anchor {
    font-size: 0.875em;
  }
  .all,
  .clear,
  .without,
  .intro {
    margin-top: var(--s4);
  }
  .clear {
    min-height: 44px;
  }
  .many > .row {
    /* Of many, what is not in sight is not laid out; its height is a guess until it is. */
    content-visibility: auto;
    contain-intrinsic-size: auto 4em;
  }
  .cell .print-only {
    display: none;
  }
  @container (min-width: 30em) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: repeat(var(--_rows), auto);
      grid-auto-flow: column;
    }
    .cell {
      grid-template-columns: auto auto minmax(0, 1fr) auto;
    }
    .cell .glyph {
      display: block;
    }
  }
  @media (forced-colors: active) {
    /* The browser's own colours of a mark are for its own ground. */
    mark {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .results-title:focus-visible {
      outline: none;
    }
    .onward {
      display: none;
    }
    .cell {
      min-height: 0;
      padding-block: 0.35em;
    }
    .cell .print-only {
      display: block;
    }
    .row {
      break-inside: avoid;
    }
    .many > .row {
      content-visibility: visible;
    }
  }
`;
