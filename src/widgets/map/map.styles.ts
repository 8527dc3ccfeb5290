import { css } from 'lit';

/** The fields that ask, and the grid of the map and what stands beside it. */
export const layoutStyles = css`
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s3) var(--s4);
    align-items: start;
    margin-top: var(--s4);
  }
  .ask-field > .label {
    display: block;
  }
  .ask-line {
    display: flex;
    gap: var(--s2);
    margin-top: 0.2em;
  }
  .ask .control {
    flex: 1 1 auto;
    min-width: 0;
  }
  .ask :is(input, select, .button) {
    min-height: max(2.75em, 44px);
  }
  .ask .button {
    white-space: nowrap;
  }
  #place-problem {
    font-size: 0.875em;
    font-weight: 600;
    margin-top: var(--s1);
  }
  #place-problem:empty {
    display: none;
  }
  .grid {
    display: grid;
    gap: var(--s5) var(--s6);
    margin-top: var(--s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .panel-back {
    min-height: max(2.75em, 44px);
    font-size: 1em;
  }
  .panel-back .back-mark {
    rotate: 90deg;
    width: 1em;
    height: 1em;
  }
  .card-name:focus-visible {
    outline: 3px solid var(--_focus);
    border-radius: var(--_radius);
  }
  .grid.list .side {
    max-width: 44em;
  }
  .canvas .back {
    left: 0;
    top: 0;
    translate: none;
    position: absolute;
  }
  @container (max-width: 29.99em) {
    .ask .long {
      display: none;
    }
  }
  @container (min-width: 30em) {
    .ask .short {
      display: none;
    }
    .ask {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
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
    .ask {
      grid-template-columns: minmax(0, 30em) clamp(18em, 30%, 22em);
      justify-content: space-between;
    }
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
