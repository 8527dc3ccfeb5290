import { css } from 'lit';

/** What follows the first drawing. */
export const extraStyles = css`
  .sum,
  .many {
    width: calc(var(--r) * 2px);
    height: calc(var(--r) * 2px);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
    border: 1px solid var(--_accent);
    pointer-events: none;
  }
  .many {
    display: grid;
    place-items: center;
    background: color-mix(in srgb, var(--_accent) 18%, var(--_surface));
    font-size: 12px;
    line-height: 1;
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
    print-color-adjust: exact;
  }
  .canvas .back {
    left: 0;
    top: 0;
    translate: none;
    position: absolute;
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
  .tip {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 9;
    width: max-content;
    max-width: min(15em, 100%);
    background: var(--_surface);
    border: 1px solid;
    border-radius: var(--_radius);
    padding: 0.5em 0.75em;
    font-size: 0.875em;
    line-height: 1.35;
    box-shadow: 0 2px 10px color-mix(in srgb, #000 18%, transparent);
  }
  .tip b {
    display: block;
  }
  .arrow {
    position: absolute;
    width: 9px;
    height: 9px;
    background: inherit;
    border: solid;
    border-width: 0 1px 1px 0;
    rotate: 45deg;
  }
  .tip.below .arrow {
    rotate: -135deg;
  }
  .side > .sort,
  .side .sort {
    max-width: 14em;
    margin-block: 0 var(--s3);
  }
  .towns .chip[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
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
  .peek {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    padding: var(--s3);
    margin-top: var(--s3);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--s3);
    align-items: start;
  }
  .peek > :is(p, a) {
    grid-column: 2 / -1;
  }
  .close {
    width: 2.2em;
    height: 2.2em;
    display: grid;
    place-items: center;
  }
  .canvas .pointed {
    fill: color-mix(in srgb, var(--_accent) 10%, var(--_land));
    stroke: currentColor;
  }
  .pointing {
    cursor: pointer;
  }
  .canvas > .dots {
    overflow: hidden;
  }
  .canvas .dots path {
    stroke: var(--_accent);
    stroke-width: 6;
    stroke-linecap: round;
  }
  @container (min-width: 30em) {
    .peek {
      display: none;
    }
  }
  .print-only {
    display: none;
  }
  @media print {
    .print-only {
      display: block;
    }
    .peek,
    .tip {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .towns .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      border-color: CanvasText;
    }
    .canvas .pointed {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 2;
    }
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
  .note + .status {
    margin-top: var(--s4);
  }
  .detail {
    padding: 0 0.75em 1.1em 0.35em;
  }
  .detail > p {
    max-width: 62ch;
  }
  .detail > .external {
    margin-top: var(--s3);
  }
  summary {
    min-height: 2.75em;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  .note + .group {
    margin-top: var(--s5);
  }
  .row.hinted {
    background: var(--_tint);
  }
  @container (min-width: 30em) {
    .detail {
      padding-inline-start: calc(0.35em + 1.9em * 0.875 + var(--s3));
    }
  }
  .no.town {
    border-radius: 6px;
    background: var(--_surface);
    border: 2px solid var(--_accent);
  }
  .no.town > b {
    color: inherit;
  }
  @media (forced-colors: active) {
    .no.town {
      background: Canvas;
      border-color: CanvasText;
    }
    .no.town > b {
      color: CanvasText;
    }
  }
`;
