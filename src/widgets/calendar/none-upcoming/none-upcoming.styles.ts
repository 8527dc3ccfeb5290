import { css } from 'lit';

/** What stands where nothing is to come, and the ways on. */
export const noneUpcomingStyles = css`
  .advice {
    margin-top: var(--s1);
    max-width: 62ch;
    text-wrap: pretty;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-top: var(--s4);
  }
  a.button {
    text-decoration: none;
  }
  .own-pages {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--s5);
    margin-top: var(--s2);
    border-top: 1px solid var(--_line);
  }
  .own-pages > li {
    border-bottom: 1px solid var(--_line);
    break-inside: avoid;
  }
  .own-pages :is(a, p) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--s3);
    align-items: center;
    min-height: 3.5em;
    padding: 0.35em 0.2em;
    text-decoration: none;
    line-height: 1.35;
  }
  .own-pages strong {
    font-weight: 600;
  }
  /* A share of a link's colour may be too little. */
  .own-pages a {
    color: inherit;
  }
  .own-pages a strong {
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .own-pages a:hover strong {
    text-decoration-thickness: 2px;
  }
  .own-pages .muted {
    display: block;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  @container (min-width: 40em) {
    .own-pages {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .own-pages :is(a, p) {
      min-height: 0;
    }
  }
`;
