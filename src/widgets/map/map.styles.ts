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
    gap: var(--s5) 1.5em;
    margin-top: var(--s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .token {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s4);
    align-items: center;
    margin-top: var(--s4);
    padding: 0.35em 0.35em 0.35em 0.9em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  .token > p {
    flex: 1 1 14em;
    overflow-wrap: anywhere;
  }
  .token > button {
    min-height: 44px;
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
  .ask.brief .long {
    display: none;
  }
  .ask.brief {
    max-width: 30em;
    margin-inline: auto;
  }
  @container (max-width: 29.99em) {
    .ask .long {
      display: none;
    }
  }
  @container (min-width: 30em) {
    .ask:not(.brief) .short {
      display: none;
    }
    .ask:not(.brief) {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
    }
  }
  .grid > .map {
    width: 100%;
    max-width: 30em;
    margin-inline: auto;
  }
  @container (min-width: 30em) and (max-width: 47.99em) {
    .grid.both {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    }
  }
  @container (min-width: 48em) {
    .ask:not(.brief) {
      grid-template-columns: minmax(0, 30em) clamp(18em, 30%, 22em);
      justify-content: space-between;
    }
    .grid:is(.auto, .both) {
      grid-template-columns: minmax(0, 1fr) clamp(18em, 30%, 22em);
      column-gap: 1.5em;
      align-items: start;
    }
    .grid:is(.auto, .both) > .map {
      max-width: none;
      position: sticky;
      top: 1em;
    }
    /* A header of the page's own that stays would hide the keyboard's mark: while that is on the map, the map goes with the page. */
    .grid > .map.map:has(:focus-visible) {
      position: static;
    }
  }
`;
