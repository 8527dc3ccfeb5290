import { css } from 'lit';

export const listPanelStyles = css`
  .status {
    margin-bottom: var(--s2);
  }
  .note + .status {
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
    gap: 0 var(--s3);
    align-items: center;
    width: 100%;
    min-height: 3em;
    padding: 0.5em 0.35em;
  }
  .row-button:hover {
    background: var(--_tint);
  }
  .organisation {
    font-weight: 600;
    line-height: 1.3;
  }
  .position,
  .place {
    display: block;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .position,
  .place span {
    color: var(--_muted);
  }
  .place span {
    display: block;
  }
  .ends {
    display: flex;
    align-items: center;
    gap: var(--s3);
    text-align: end;
  }
  .ends .place {
    max-width: 12.5em;
  }
  .group + .group,
  .note + .group {
    margin-top: var(--s5);
  }
  .detail {
    padding: 0 0.75em 1.1em 0.35em;
  }
  .detail > p {
    max-width: 62ch;
  }
  .detail > .external {
    margin-top: var(--s3);
  }
  .row.hinted {
    background: var(--_tint);
  }
  summary {
    min-height: 2.75em;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  @container (max-width: 29.99em) {
    .row-button .place {
      text-align: start;
    }
    .row-button .place span {
      display: inline;
    }
    .row-button .place span::before {
      content: ', ';
    }
    .ends .place {
      display: none;
    }
  }
  @container (min-width: 30em) {
    .names > .place {
      display: none;
    }
    .detail {
      padding-inline-start: calc(0.35em + 1.9em * 0.875 + var(--s3));
    }
  }
`;
