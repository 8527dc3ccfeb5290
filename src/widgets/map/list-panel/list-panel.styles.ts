import { css } from 'lit';

export const listPanelStyles = css`
  .note + .panel-title {
    margin-top: var(--s4);
  }
  .side > .sort,
  .side .sort {
    max-width: 14em;
    margin-block: 0 var(--s3);
  }
  .row-button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 0.65em;
    align-items: center;
    width: 100%;
    min-height: max(3em, 48px);
    padding: 0.25em 0.15em;
  }
  .row-button:hover {
    background: var(--_tint);
  }
  .organisation {
    font-weight: 600;
    line-height: 1.3;
  }
  .position {
    display: block;
    font-size: 0.875em;
    line-height: 1.35;
    color: var(--_muted);
  }
  .onward {
    rotate: -90deg;
    color: var(--_muted);
    width: 1em;
    height: 1em;
  }
  .group + .group,
  .note + .group {
    margin-top: var(--s5);
  }
  .elsewhere:not([hidden]) {
    padding-block-end: var(--s2);
    padding-inline-start: 2.6em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .row.hinted {
    background: var(--_tint);
  }
  .as-list {
    border-top: 1px solid var(--_line);
  }
  .as-list > summary {
    display: flex;
    gap: var(--s2);
    align-items: center;
    min-height: max(2.75em, 44px);
    cursor: pointer;
    list-style: none;
  }
  .as-list > summary::-webkit-details-marker {
    display: none;
  }
  .as-list[open] > summary .chevron {
    rotate: 180deg;
  }
  .as-list .muted {
    font-size: 0.875em;
  }
`;
