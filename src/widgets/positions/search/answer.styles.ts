import { css } from 'lit';

/** What a search adds to the list: why, what else, and what leads on. */
export const answerStyles = css`
  .why {
    font-size: 0.9375em;
    line-height: 1.45;
    margin-top: 0.4em;
    padding: 0.3em 0.7em;
    background: var(--_tint);
    border-radius: var(--_radius);
    width: fit-content;
    max-width: 100%;
    box-sizing: border-box;
    overflow-wrap: anywhere;
  }
  .why mark {
    font-weight: 700;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.6em;
    align-items: center;
    margin-top: var(--s3);
  }
  .word {
    border-radius: 2em;
    min-height: 44px;
  }
  .empty .words .button {
    margin-top: 0;
  }
  .help {
    margin-top: var(--s3);
  }
  .help a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-weight: 600;
  }
  .perhaps {
    margin-top: var(--s4);
  }
  .perhaps > summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 44px;
    width: fit-content;
    cursor: pointer;
    font-weight: 600;
    list-style: none;
  }
  .perhaps > summary::-webkit-details-marker {
    display: none;
  }
  .perhaps[open] > summary .chevron {
    rotate: 180deg;
  }
  @media (forced-colors: active) {
    .why {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .words {
      display: none;
    }
  }
`;
