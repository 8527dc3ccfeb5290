import { css } from 'lit';

export const summaryCardStyles = css`
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
  @container (min-width: 30em) {
    .peek {
      display: none;
    }
  }
  @media print {
    .peek {
      display: none;
    }
  }
`;
