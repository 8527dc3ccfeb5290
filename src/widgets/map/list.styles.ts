import { css } from 'lit';

/** The grid of map and list, and what belongs to the list. */
export const listStyles = css`
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
  .status {
    margin-bottom: var(--s2);
  }
  .under {
    display: grid;
    gap: var(--s3);
    margin-top: var(--s3);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  :is(.legend, .tray) li {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .legend .no {
    min-inline-size: 20px;
    min-block-size: 20px;
    inline-size: 20px;
    block-size: 20px;
    font-size: 11px;
  }
  .legend .spot {
    flex: none;
    margin-inline: 2px;
  }
  .tray {
    display: grid;
    gap: 0.5em;
    border-top: 1px solid var(--_line);
    padding-top: var(--s3);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .row-button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--s3);
    align-items: center;
    width: 100%;
    min-height: 3em;
    padding: 0.5em 0.35em;
  }
  .row-button:hover {
    background: var(--_tint);
  }
  .organisation {
    font-weight: 600;
    line-height: 1.3;
  }
  .position,
  .place {
    display: block;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .position,
  .place span {
    color: var(--_muted);
  }
  .place span {
    display: block;
  }
  .ends {
    display: flex;
    align-items: center;
    gap: var(--s3);
    text-align: end;
  }
  .grid.list .side {
    max-width: 44em;
  }
  .ends .place {
    max-width: 12.5em;
  }
  .group + .group {
    margin-top: var(--s5);
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
  .select-field {
    display: grid;
  }
  .chips-field {
    display: none;
  }
  @container (max-width: 29.99em) {
    .row-button .place {
      text-align: start;
    }
    .row-button .place span {
      display: inline;
    }
    .row-button .place span::before {
      content: ', ';
    }
    .ends .place {
      display: none;
    }
  }
  @container (min-width: 30em) {
    .select-field,
    .names > .place {
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
  }
  @container (min-width: 30em) and (max-width: 47.99em) {
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
