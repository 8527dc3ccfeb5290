import { css } from 'lit';

/** Rows of a list, and what heads them. */
export const rowStyles = css`
  .list {
    border-top: 1px solid var(--_line);
  }
  .row {
    border-bottom: 1px solid var(--_line);
    position: relative;
  }
  .chevron {
    transition: rotate 0.15s;
  }
  .group-head {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    padding-bottom: var(--s2);
  }
  .group-head span {
    font-weight: 400;
    color: var(--_muted);
    font-size: 0.8889em;
  }
  .external {
    display: inline-flex;
    max-width: 100%;
    overflow-wrap: anywhere;
    gap: 0.35em;
    align-items: center;
    font-weight: 600;
  }
  .external .icon {
    width: 1em;
    height: 1em;
  }
  @media print {
    .chevron {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
    /* A block, whose end Firefox keeps with what follows. */
    .group-head {
      display: block;
    }
  }
`;
