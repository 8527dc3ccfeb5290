import { css } from 'lit';

export const profileStyles = css`
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3);
    align-items: center;
    margin-top: var(--s3);
  }
  .glyph {
    width: 2em;
    height: 2em;
  }
  .position {
    flex: 0 1 auto;
    min-width: min(9em, 100% - 6em);
    max-width: calc(100% - 6em);
    font-weight: 600;
    line-height: 1.3;
  }
  /* Facts follow the first render; what stands below them does not jump. */
  [part='detail']:not(:has(.facts)) {
    min-block-size: 30em;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s5);
    margin-top: var(--s4);
  }
  .map {
    position: relative;
    aspect-ratio: 3350 / 3680;
    max-width: 18em;
  }
  .map > svg {
    width: 100%;
    height: 100%;
    overflow: hidden;
  }
  .map path,
  .map rect {
    fill: color-mix(in srgb, currentColor 11%, var(--_surface));
    stroke: color-mix(in srgb, currentColor 52%, var(--_surface));
    stroke-width: 0.8;
    vector-effect: non-scaling-stroke;
  }
  .map rect {
    fill: var(--_surface);
  }
  .spot {
    position: absolute;
    left: calc(var(--x) * 1%);
    top: calc(var(--y) * 1%);
    translate: -50% -50%;
    width: 10px;
    height: 10px;
    background: var(--_surface);
    border: 2.5px solid var(--_accent);
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .spot.seat {
    width: 14px;
    height: 14px;
    border-radius: 50%;
    border-width: 7px;
    z-index: 1;
  }
  .spot.town {
    border-radius: 50%;
    width: 7px;
    height: 7px;
    border-width: 2px;
  }
  .spot.closed {
    border-color: currentColor;
    border-style: dotted;
  }
  .section {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    margin-bottom: var(--s2);
  }
  .section + .muted {
    margin-bottom: var(--s2);
  }
  .activity {
    padding-block: var(--s2);
    border-top: 1px solid var(--_line);
  }
  .activity p {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .external {
    gap: 0.35em;
    font-weight: 600;
  }
  .external .icon {
    width: 1em;
    height: 1em;
  }
  @container (min-width: 40em) {
    .grid {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .map path,
    .map rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .spot {
      forced-color-adjust: none;
      background: Canvas;
      border-color: CanvasText;
    }
    .spot.seat {
      background: CanvasText;
    }
  }
  @media print {
    /* Columns go on over the sheet's end, which Firefox does not let a grid do. */
    .grid {
      display: block;
      columns: 22em 2;
      column-gap: var(--s5);
    }
    .more {
      display: block;
    }
    .map {
      margin-block: var(--s3);
      break-inside: avoid;
    }
    .activity {
      break-inside: avoid;
    }
  }
`;
