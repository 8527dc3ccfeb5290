import { css } from 'lit';

/** Offices in a list, each with its mark. */
export const officesStyles = css`
  .offices li {
    display: flex;
    gap: 0.55em;
    align-items: baseline;
    padding: 0.12em 0;
  }
  .offices > li::before {
    content: '';
    flex: none;
    align-self: center;
    width: 10px;
    height: 10px;
    border: 2px solid var(--_accent);
    background: var(--_surface);
  }
  .offices > .head-office::before {
    border-radius: 50%;
    border-width: 5px;
  }
  .offices > .unconfirmed::before {
    border-radius: 50%;
    border-style: dashed;
  }
  .offices > .planned::before {
    border-style: dashed;
    border-width: 1.5px;
  }
  .offices > .closed::before {
    border: 5px solid currentColor;
    clip-path: var(--_cross);
  }
  @media (forced-colors: active) {
    .offices > li::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
    .offices > .head-office::before {
      background: CanvasText;
    }
  }
`;
