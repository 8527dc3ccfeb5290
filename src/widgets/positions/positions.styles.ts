import { css } from 'lit';

export const positionsStyles = css`
  .dots {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .group {
    margin-top: var(--s5);
  }
  .many > .row {
    /* Of many, what is not in sight is not laid out; its height is a guess until it is. */
    content-visibility: auto;
    contain-intrinsic-size: auto 6em;
  }
  .position {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--s3);
    padding: var(--klynge-positions-gap, var(--s4)) 0.25em;
  }
  .id {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.35em;
    width: 2.2em;
    grid-row: 1 / span 3;
  }
  .glyph {
    width: 2em;
    height: 2em;
  }
  .position > :nth-child(n + 3) {
    grid-column: 2;
    margin-top: var(--s2);
  }
  .name {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.005em;
  }
  mark {
    background: none;
    color: inherit;
    border-bottom: 0.18em solid var(--_accent);
  }
  .description {
    max-width: 58ch;
    text-wrap: pretty;
  }
  .meta {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    font-size: 0.9375em;
    line-height: 1.45;
    justify-items: start;
  }
  .organisation {
    font-weight: 600;
    line-height: 1.3;
  }
  .side {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.9em;
    align-items: center;
  }
  .tag {
    font-size: 0.8125em;
    line-height: 1.3;
    padding: 0.18em 0.55em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    display: inline-block;
  }
  .tag.strength {
    background: color-mix(in srgb, currentColor 9%, var(--_surface));
    border-color: transparent;
  }
  .tag.emerging {
    border-style: dashed;
  }
  .tag.over {
    border-color: currentColor;
    font-weight: 600;
  }
  .position > .detail {
    grid-column: 1 / -1;
    margin-top: var(--s3);
    border-top: 1px solid var(--_line);
  }
  .detail > .description {
    margin-top: var(--s3);
  }
  .danish,
  .anchor {
    font-size: 0.875em;
    font-weight: 400;
  }
  .anchor {
    margin-top: var(--s3);
  }
  .more,
  .without {
    margin-top: var(--s4);
  }
  .compact .position {
    padding-block: var(--s2);
  }
  .compact :is(.description, .why, .muted, .external, .glyph, .tag) {
    display: none;
  }
  .empty .button {
    margin-top: var(--s3);
  }
  @container (min-width: 30em) {
    .position {
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 0 var(--s4);
    }
    .id {
      width: 2.75em;
    }
    .position > .side {
      grid-column: 3;
      grid-row: 1 / span 2;
      margin-top: 0;
      flex-direction: column;
      align-items: flex-end;
      gap: 0.4em;
    }
  }
  @container (min-width: 48em) {
    .position {
      grid-template-columns: 5.75em minmax(0, 1.55fr) minmax(0, 1fr) 8.2em;
      gap: 0 var(--s5);
      align-items: start;
    }
    .position > .meta {
      grid-column: 3;
      grid-row: 1;
      margin-top: 0;
    }
    .position > .side {
      grid-column: 4;
      grid-row: 1;
      align-items: flex-start;
    }
    .id {
      grid-row: 1;
      display: flex;
      align-items: center;
      gap: 0.85em;
      width: auto;
    }
    .position > .detail {
      padding-inline-start: calc(5.75em + var(--s5));
    }
    .detail .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
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
    .bar,
    .side button {
      display: none;
    }
    /* As wide as there is room: not by container queries, which Firefox has not on paper. */
    .position {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s4);
      padding-block: 0.5em;
      padding-inline-start: 3.25em;
    }
    .position > .id {
      position: absolute;
      inset-inline-start: 0.25em;
      display: grid;
      width: 2.2em;
    }
    .position > * {
      flex: 1 1 14em;
    }
    .position > :is(.meta, .side) {
      flex-basis: 11em;
      margin-top: 0;
    }
    .position > .side {
      flex: 0 1 8em;
      align-items: start;
    }
    .position > .detail {
      flex-basis: 100%;
      padding-inline-start: 0;
    }
    .group {
      margin-top: var(--s4);
    }
    .group-head::after {
      height: 11em;
      margin-bottom: -11em;
    }
    .many > .row {
      content-visibility: visible;
    }
  }
`;
