import { css } from 'lit';

export const tooltipStyles = css`
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
  @media print {
    .tip {
      display: none;
    }
  }
`;
