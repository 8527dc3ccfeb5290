import { css } from 'lit';

/** What stands over the country: numbers, offices and names. */
export const markerStyles = css`
  .over,
  .canvas button {
    position: absolute;
    left: calc(var(--x) * 1%);
    top: calc(var(--y) * 1%);
    translate: -50% -50%;
  }
  .anchor {
    width: 6px;
    height: 6px;
    border-radius: 50%;
    /* Paper without backgrounds has the border. */
    border: 3px solid;
    background: currentColor;
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .canvas button {
    z-index: 2;
  }
  .canvas .no {
    inline-size: 26px;
    block-size: 26px;
    font-size: 13px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .canvas .small .no {
    inline-size: 24px;
    block-size: 24px;
    min-inline-size: 24px;
    min-block-size: 24px;
    font-size: 12px;
  }
  .canvas button::after {
    content: '';
    position: absolute;
    inset: -1px;
  }
  .canvas button.has-touch-margin::after {
    inset: -5px;
  }
  .canvas button:hover .no {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .pins button:focus-visible {
    outline: none;
  }
  .pins button:focus-visible .no {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .canvas .quiet-pin .no {
    border-color: var(--_quiet);
  }
  .canvas .quiet-pin .no.stated {
    background: var(--_quiet);
  }
  .quiet-pin .no.stated > b {
    color: var(--_surface);
  }
  .canvas button[aria-pressed='true'] {
    z-index: 4;
  }
  /* It is larger, and yet covers no number beside it: those stand 28 pixels apart, and 26 where they are small. */
  .canvas button[aria-pressed='true'] .no {
    inline-size: 30px;
    block-size: 30px;
    font-size: 14px;
    border-width: 2px;
    box-shadow: inset 0 0 0 2px var(--_surface);
  }
  .canvas button.small[aria-pressed='true'] .no {
    inline-size: 28px;
    block-size: 28px;
    font-size: 13px;
  }
  .spot {
    width: 12px;
    height: 12px;
    background: var(--_surface);
    border: 2.5px solid var(--_accent);
    box-shadow: 0 0 0 1.5px var(--_surface);
    z-index: 3;
  }
  .spot.hub {
    rotate: 45deg;
    width: 11px;
    height: 11px;
  }
  .spot.town {
    width: 0;
    height: 0;
    background: none;
    border: solid transparent;
    border-width: 0 6.5px 11px;
    border-bottom-color: var(--_accent);
    box-shadow: none;
  }
  .spot.faint {
    width: 7px;
    height: 7px;
    border: 1.25px solid var(--_quiet);
    box-shadow: none;
    z-index: 0;
  }
  .spot.planned {
    border-style: dashed;
    border-width: 1.5px;
  }
  .spot.closed {
    border: 6px solid currentColor;
    box-shadow: none;
    clip-path: var(--_cross);
  }
  .region,
  .municipality,
  .over.town:not(.spot) {
    white-space: nowrap;
    font-size: 13px;
    line-height: 1;
    paint-order: stroke;
    -webkit-text-stroke: 3px var(--_surface);
    pointer-events: none;
    z-index: 1;
  }
  .over.region {
    font-weight: 600;
    color: color-mix(in srgb, currentColor 78%, var(--_surface));
    -webkit-text-stroke-color: var(--_land);
    z-index: 0;
  }
  .over.municipality {
    font-size: 11px;
    -webkit-text-stroke-color: var(--_land);
    z-index: 0;
  }
  .over.right {
    translate: 0 -50%;
  }
  .over.left {
    translate: -100% -50%;
  }
  .bornholm {
    position: absolute;
    top: 15.2%;
    right: 1%;
    font-size: 13px;
    line-height: 1.2;
  }
  @media (forced-colors: active) {
    .canvas .no {
      box-shadow: none;
      outline: 2px solid Canvas;
    }
    .canvas .quiet-pin .no.stated {
      background: Canvas;
      border-color: CanvasText;
    }
    .quiet-pin .no.stated > b {
      color: CanvasText;
    }
    .canvas button[aria-pressed='true'] .no,
    .row.open .no {
      background: Highlight;
      border-color: Highlight;
    }
    .canvas button[aria-pressed='true'] .no {
      border-color: CanvasText;
    }
    :is(.canvas button[aria-pressed='true'], .row.open) .no > b {
      color: HighlightText;
    }
    .spot,
    .anchor {
      forced-color-adjust: none;
      color: CanvasText;
      background: Canvas;
      border-color: CanvasText;
    }
    .anchor {
      background: CanvasText;
    }
    .over:is(.town, .region, .municipality):not(.spot) {
      color: CanvasText;
      -webkit-text-stroke-color: Canvas;
    }
    .spot.town {
      background: none;
      border-color: transparent;
      border-bottom-color: CanvasText;
    }
  }
`;
