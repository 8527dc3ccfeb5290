import { css } from 'lit';

/** What a cluster is. */
export const introductionStyles = css`
  .intro {
    display: grid;
    gap: var(--s3);
    margin-top: var(--s4);
    max-width: 62ch;
  }
  .intro .group-head {
    padding: 0;
  }
`;
