import { css } from 'lit';

/** What a cluster does next, on its card. */
export const clusterNextStyles = css`
  .next-one {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--s3);
    align-items: start;
    margin-top: var(--s1);
  }
  .next-one .numeral {
    display: block;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.05;
    letter-spacing: -0.03em;
  }
  .next-one .muted {
    font-size: 0.8125em;
  }
  .next-title {
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .next-way {
    grid-column: 1 / -1;
  }
`;
