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
    display: grid;
    place-items: center;
    min-width: 24px;
    min-height: 24px;
    z-index: 2;
  }
  .canvas .no {
    inline-size: 28px;
    block-size: 28px;
    min-inline-size: 0;
    min-block-size: 0;
    font-size: 14px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .canvas .small .no {
    inline-size: 24px;
    block-size: 24px;
    font-size: 12.5px;
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
    inline-size: 24px;
    block-size: 24px;
    background: var(--_surface);
    border-color: var(--_quiet);
    font-size: 12px;
  }
  .canvas .quiet-pin.small .no {
    inline-size: 22px;
    block-size: 22px;
    font-size: 11px;
  }
  .quiet-pin .no > b {
    color: var(--_muted);
  }
  .canvas button[aria-pressed='true'] {
    z-index: 4;
  }
  /* It is larger, and yet covers no number beside it: its ring is around it only where there is room. */
  .canvas button[aria-pressed='true'] .no {
    inline-size: 30px;
    block-size: 30px;
    box-shadow:
      0 0 0 1px var(--_surface),
      0 0 0 2px var(--_accent);
  }
  .canvas button.small[aria-pressed='true'] .no {
    inline-size: 26px;
    block-size: 26px;
  }
  .canvas button.has-touch-margin[aria-pressed='true'] .no {
    inline-size: 36px;
    block-size: 36px;
    font-size: 17px;
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4.5px var(--_accent);
  }
  .canvas button.has-touch-margin.small[aria-pressed='true'] .no {
    inline-size: 30px;
    block-size: 30px;
    font-size: 15px;
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
  .spot.planned {
    border-style: dashed;
    border-width: 1.5px;
  }
  .spot.closed {
    border: 6px solid currentColor;
    box-shadow: none;
    clip-path: var(--_cross);
  }
  .name {
    white-space: nowrap;
    font-size: max(12.5px, 0.8125em);
    font-weight: 600;
    line-height: 1.12;
    paint-order: stroke;
    -webkit-text-stroke: 3.5px var(--_surface);
    pointer-events: none;
    z-index: 1;
  }
  .name > span {
    display: block;
  }
  .of-town {
    font-weight: 400;
  }
  .over.right {
    translate: 0 -50%;
  }
  .over.left {
    translate: -100% -50%;
    text-align: end;
  }
  .over.below {
    translate: -50% 0;
    text-align: center;
  }
  .over.above {
    translate: -50% -100%;
    text-align: center;
  }
  .bornholm {
    position: absolute;
    top: 15.2%;
    right: 1%;
    font-size: max(12.5px, 0.8125em);
    line-height: 1.2;
  }
  @container (min-width: 48em) {
    .grid:is(.auto, .both) .bornholm {
      right: 10.8%;
    }
  }
  @media (forced-colors: active) {
    .canvas .no {
      box-shadow: none;
      outline: 2px solid Canvas;
    }
    .canvas .quiet-pin .no {
      background: Canvas;
      border-color: CanvasText;
    }
    .quiet-pin .no > b {
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
    .name > span {
      background: Canvas;
    }
    .name {
      color: CanvasText;
      -webkit-text-stroke: 0;
    }
    .spot.town {
      background: none;
      border-color: transparent;
      border-bottom-color: CanvasText;
    }
  }
`;
