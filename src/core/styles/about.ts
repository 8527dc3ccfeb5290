import { css } from 'lit';

/** The fold at the foot: what the data is, and where it is from. */
export const aboutStyles = css`
  .foot > .about {
    flex: 1 0 100%;
    max-width: none;
  }
  .about > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s2);
    align-items: center;
    min-height: 44px;
    padding-block: 0.25em;
    font-weight: 400;
    font-size: 1.0769em;
    cursor: pointer;
    list-style: none;
  }
  .about > summary::-webkit-details-marker {
    display: none;
  }
  .about-title {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .about .chevron {
    width: 1.15em;
    height: 1.15em;
    transition: rotate 0.15s;
  }
  .about[open] > summary .chevron {
    rotate: 180deg;
  }
  /* A share of the foot's own colour would be quieter than the foot. */
  .about .as-of {
    color: inherit;
    font-size: 1em;
  }
  .about-body {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s5);
  }
  .about-body > * {
    max-width: 70ch;
  }
  @media (forced-colors: active) {
    .about > summary {
      color: CanvasText;
    }
  }
  @media print {
    .about > summary {
      min-height: 0;
      padding: 0;
    }
    .about > summary .chevron {
      display: none;
    }
    .about-title {
      text-decoration: none;
    }
  }
`;
