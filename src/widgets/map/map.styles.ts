import { css } from 'lit';

/** The region filter, and the grid of the map and what stands beside it. */
export const layoutStyles = css`
  .ask {
    margin-top: var(--s4);
    max-width: 34em;
  }
  .ask-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-top: 0.2em;
  }
  .ask .control {
    flex: 1 1 9em;
  }
  .ask .muted,
  #place-problem {
    font-size: 0.875em;
    margin-top: var(--s1);
  }
  #place-problem {
    font-weight: 600;
  }
  #place-problem:empty {
    display: none;
  }
  .filter {
    margin-top: var(--s4);
  }
  .filter .label {
    margin-bottom: var(--s2);
  }
  .chips-field > .label > span {
    font-weight: 400;
    color: var(--_muted);
  }
  .grid {
    display: grid;
    gap: var(--s5) var(--s6);
    margin-top: var(--s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .grid.list .side {
    max-width: 44em;
  }
  .skip {
    position: absolute;
    z-index: 9;
    inset: 0 auto auto 0;
    background: var(--_surface);
    padding: 0.5em;
  }
  .skip:not(:focus) {
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .canvas .back {
    left: 0;
    top: 0;
    translate: none;
    position: absolute;
  }
  .select-field {
    display: grid;
  }
  .chips-field {
    display: none;
  }
  @container (min-width: 30em) {
    .select-field {
      display: none;
    }
    .chips-field {
      display: block;
    }
  }
  @container (min-width: 30em) and (max-width: 47.99em) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
    .map {
      display: grid;
      grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr);
      gap: var(--s5);
      align-items: start;
    }
    .grid.both {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    }
    .both > .map {
      display: block;
    }
  }
  @container (min-width: 48em) {
    .grid:is(.auto, .both) {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      align-items: start;
    }
    :where(.auto, .both) > .map {
      position: sticky;
      top: 1em;
    }
    /* A header of the page's own that stays would hide the keyboard's mark: while that is on the map, the map goes with the page. */
    .map:has(:focus-visible) {
      position: static;
    }
  }
`;
