import { css } from 'lit';

export const placesStyles = css`
  .many {
    width: calc(var(--r) * 2px);
    height: calc(var(--r) * 2px);
    border-radius: 50%;
    border: 1px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 18%, var(--_surface));
    display: grid;
    place-items: center;
    font-size: 12px;
    line-height: 1;
    pointer-events: none;
  }
  .many > b {
    translate: calc(var(--dx) * 1px) calc(var(--dy) * 1px);
    paint-order: stroke;
    -webkit-text-stroke: 3px var(--_surface);
  }
  .dot {
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .canvas > .dots {
    overflow: hidden;
  }
  .canvas .dots path {
    stroke: var(--_accent);
    stroke-width: 6;
    stroke-linecap: round;
  }
  .places > .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s3);
    padding: 0.5em 0.35em;
  }
  .places + .button {
    margin-top: var(--s3);
  }
  @media (forced-colors: active) {
    .canvas .dots path {
      stroke: CanvasText;
    }
    .many > b {
      -webkit-text-stroke-color: Canvas;
    }
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
