import { css } from 'lit';

/** The facts inside an opened row; they come with the facts. */
export const factsStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.65em 1.5em;
    font-size: 0.9375em;
    line-height: 1.45;
    margin-top: var(--s3);
  }
  .facts dt,
  .facts small {
    font-size: 0.8667em;
    color: var(--_muted);
  }
  .facts dd {
    max-width: 60ch;
  }
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
  @container (min-width: 30em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .facts .wide {
      grid-column: 1 / -1;
    }
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
  @media print {
    .facts.facts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    }
    .facts > * {
      break-inside: avoid;
    }
  }
`;
