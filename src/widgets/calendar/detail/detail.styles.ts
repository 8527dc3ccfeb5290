import { css } from 'lit';

/** What an opened activity shows. */
export const detailStyles = css`
  .description {
    max-width: 62ch;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-bottom: var(--s4);
  }
  .actions > .primary {
    flex: none;
    max-width: 100%;
  }
  .actions > a {
    text-decoration: none;
  }
  .facts {
    display: grid;
    gap: var(--s3) var(--s5);
    font-size: 0.9375em;
    line-height: 1.45;
    max-width: 60ch;
  }
  .facts > div {
    min-width: 0;
  }
  dt {
    font-size: 0.8667em;
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  .facts small {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .facts .external {
    display: inline-block;
    min-height: 24px;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .facts .external .icon {
    display: inline-block;
    vertical-align: -0.2em;
  }
  .facts ~ .muted {
    font-size: 0.875em;
    margin-top: var(--s2);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
  }
  .links > * {
    display: inline-flex;
    align-items: center;
    min-height: 2.2em;
    font-size: inherit;
  }
  @container (max-width: 29.99em) {
    .actions :is(.button, .copy-address) {
      flex: 1 1 100%;
      justify-content: center;
    }
  }
  @container (min-width: 30em) {
    .actions > .primary {
      /* The others begin a line of their own. */
      margin-inline-end: 100%;
    }
    .facts {
      grid-template-columns: 1fr 1fr;
    }
    .facts .wide {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .actions > .primary {
      forced-color-adjust: none;
      background: ButtonText;
      border-color: ButtonText;
    }
    .actions > .primary > * {
      color: ButtonFace;
    }
  }
`;
