import { css } from 'lit';

/** The filters that a page asks for. */
export const moreFilterStyles = css`
  .bar:has(.place) > :is(.field, .view) {
    align-self: start;
  }
  .place {
    flex-basis: 19em;
  }
  .place .quiet {
    min-height: 44px;
    text-align: start;
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.75em;
    font-weight: 600;
    font-size: 0.875em;
  }
  .tick input {
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--_accent);
  }
`;
