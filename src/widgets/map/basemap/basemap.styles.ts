import { css } from 'lit';

/** The country. */
export const basemapStyles = css`
  :host {
    --_land: var(--klynge-land, color-mix(in srgb, currentColor 11%, var(--_surface)));
    --_far: var(--klynge-land-far, color-mix(in srgb, currentColor 5%, var(--_surface)));
    --_coast: var(--klynge-coast, color-mix(in srgb, currentColor 52%, var(--_surface)));
    --_border: var(--klynge-region-border, color-mix(in srgb, currentColor 30%, var(--_surface)));
    --_quiet: var(--klynge-pin-quiet, color-mix(in srgb, currentColor 66%, var(--_surface)));
  }
  .figure {
    position: relative;
    width: 100%;
  }
  .canvas {
    position: relative;
    aspect-ratio: 3350 / 3680;
  }
  /* As the element has it, and by the style sheet alone, so that no size follows from a drawing. */
  @container (min-width: 48em) {
    .grid:is(.auto, .both) .canvas {
      aspect-ratio: 3720 / 3680;
    }
  }
  .canvas > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .canvas svg {
    overflow: hidden;
    stroke-linejoin: round;
  }
  .canvas path,
  .inset {
    vector-effect: non-scaling-stroke;
    fill: none;
  }
  .canvas > .far {
    mask-image:
      linear-gradient(90deg, transparent, #000 5% 90%, transparent),
      linear-gradient(transparent, #000 6% 93%, transparent);
    mask-composite: intersect;
  }
  .far > path {
    fill: var(--_far);
    stroke: color-mix(in srgb, currentColor 22%, var(--_surface));
    stroke-width: 0.6;
  }
  .far > .strip {
    fill: none;
    stroke: var(--_far);
    stroke-width: 70;
    vector-effect: none;
  }
  .canvas .land {
    fill: var(--_land);
    stroke: var(--_coast);
    stroke-width: 0.8;
  }
  .canvas .chosen {
    fill: color-mix(in srgb, var(--_accent) 20%, var(--_surface));
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .canvas .pointed {
    fill: color-mix(in srgb, var(--_accent) 10%, var(--_land));
    stroke: currentColor;
  }
  .pointing {
    cursor: pointer;
  }
  .border {
    stroke: var(--_border);
    stroke-dasharray: 3 3;
  }
  .border.fine {
    stroke: color-mix(in srgb, currentColor 30%, var(--_surface));
    stroke-dasharray: none;
    stroke-width: 0.6;
  }
  .near > .strip {
    display: none;
  }
  .border.until {
    stroke-dasharray: 1 3;
    stroke-linecap: round;
    stroke-width: 1.4;
  }
  .german {
    stroke: var(--_coast);
    stroke-width: 1.2;
  }
  .own {
    stroke: currentColor;
    stroke-width: 2.25;
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .canvas .inset {
    fill: var(--_surface);
    stroke: var(--_line-strong);
  }
  .link {
    stroke: var(--_surface);
    stroke-width: 4.5;
  }
  .link + .link {
    stroke: var(--_accent);
    stroke-width: 1.75;
  }
  .leader {
    stroke: currentColor;
    stroke-width: 1.25;
  }
  @media (forced-colors: active) {
    .canvas .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .far {
      opacity: 0.4;
    }
    .far > path {
      fill: none;
      stroke: CanvasText;
    }
    .far > .strip {
      display: none;
    }
    .border,
    .german,
    .canvas .inset {
      stroke: CanvasText;
    }
    .canvas .chosen {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 4;
    }
    .canvas .pointed {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 2;
    }
    .halo {
      stroke: Canvas;
    }
    .own {
      stroke: CanvasText;
      stroke-width: 3;
    }
    .link + .link {
      stroke: Highlight;
    }
  }
  @media print {
    :host {
      --_land: #e3e3e3;
      --_far: #f2f2f2;
      --_coast: #7a7a7a;
      --_border: #666;
      --_quiet: #575757;
    }
    /* A picture would be made of a mask. */
    .canvas > .far {
      mask-image: none;
    }
  }
`;
