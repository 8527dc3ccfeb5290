import { css } from 'lit';

/** What a search answers: results and why, what else, and what leads on. */
export const resultsStyles = css`
  .hit {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--s4);
    padding-block: var(--klynge-positions-gap, var(--s4));
  }
  .hit .id {
    display: grid;
    gap: 0.35em;
    justify-items: center;
    align-content: start;
    width: 2.25em;
  }
  .hit .glyph {
    width: 2.25em;
    height: 2.25em;
  }
  .hit .name {
    font-size: 1.125em;
  }
  .open {
    min-height: 24px;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
  }
  .open:hover {
    text-decoration-thickness: 2px;
  }
  .organisation {
    font-weight: 600;
  }
  .description {
    max-width: 60ch;
    text-wrap: pretty;
  }
  .danish {
    font-size: 0.875em;
  }
  .why {
    font-size: 0.9375em;
    line-height: 1.45;
    margin-top: 0.4em;
    padding: 0.3em 0.7em;
    background: var(--_tint);
    border-radius: var(--_radius);
    width: fit-content;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .why mark {
    font-weight: 700;
  }
  .related {
    margin-top: 0.6em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    font-size: 0.9375em;
  }
  .actions .external {
    min-height: 44px;
    font-weight: 400;
  }
  .check {
    display: inline-flex;
    gap: 0.55em;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
  }
  .check input {
    width: 1.35em;
    height: 1.35em;
    margin: 0;
    accent-color: var(--_accent);
    flex: none;
  }
  .refused {
    font-weight: 600;
  }
  .compare-bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    align-items: center;
    justify-content: space-between;
  }
  .compare-bar:has(span, button) {
    padding-block: 0.5em;
    border-bottom: 1px solid var(--_line);
  }
  .compare-bar .button {
    min-height: max(2.75em, 44px);
  }
  .empty {
    padding-top: var(--s3);
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
  @container (max-width: 29.99em) {
    .hit {
      gap: 0 var(--s3);
    }
    .compare-bar .button {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .why {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .row.hit {
      break-inside: avoid;
    }
  }
`;
