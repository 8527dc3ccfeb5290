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
  @container (min-width: 30em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .facts .wide {
      grid-column: 1 / -1;
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
