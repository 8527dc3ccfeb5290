import { css } from 'lit';

export const townsStyles = css`
  .sum {
    width: calc(var(--r) * 2px);
    height: calc(var(--r) * 2px);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
    border: 1px solid var(--_accent);
    pointer-events: none;
  }
  .no.town {
    border-radius: 6px;
    background: var(--_surface);
    border: 2px solid var(--_accent);
  }
  .no.town > b {
    color: inherit;
  }
  .towns .chip[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .no.town {
      background: Canvas;
      border-color: CanvasText;
    }
    .no.town > b {
      color: CanvasText;
    }
    .towns .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      border-color: CanvasText;
    }
  }
`;
