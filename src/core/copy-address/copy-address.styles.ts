import { css } from 'lit';

/** The button that copies an address, with what it says below it. */
export const copyAddressStyles = css`
  .copy-address {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
  }
  .card > .copy-address {
    margin-top: var(--s4);
  }
  .copy-address p:empty {
    display: none;
  }
  .copy-address input {
    flex: 1 0 100%;
    min-width: 0;
    min-height: 2.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 0.4em 0.75em;
  }
`;
