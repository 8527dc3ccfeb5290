import { css } from 'lit';

/** A few rows for a front page. */
export const nextStyles = css`
  .next {
    margin-top: var(--s3);
    border-top: 1px solid var(--_line);
  }
  .next > .event {
    grid-template-columns: minmax(0, 6.5em) minmax(0, 1fr);
  }
  .next .numeral {
    font-size: 1.25em;
    line-height: 1.3;
    letter-spacing: -0.01em;
    white-space: normal;
  }
  .next .event-title {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .next .event-title a {
    display: block;
    min-height: 1.6em;
  }
  .next .event-meta {
    display: block;
  }
  .next-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s5);
    margin-top: var(--s2);
  }
  .next-ways > a,
  .all-clusters > summary {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 2.75em;
    font-weight: 600;
  }
  .all-clusters > summary {
    cursor: pointer;
    list-style: none;
  }
  .all-clusters > summary::-webkit-details-marker {
    display: none;
  }
  .all-clusters > summary > span {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .all-clusters[open] > summary > .chevron {
    rotate: 180deg;
  }
  @media print {
    .next-ways,
    .all-clusters:not([open]) {
      display: none;
    }
  }
`;
