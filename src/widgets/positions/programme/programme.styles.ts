import { css } from 'lit';

/** A programme. */
export const programmeStyles = css`
  .programme > div {
    display: grid;
    gap: var(--s3);
    grid-column: 1 / -1;
  }
`;
