import { css } from 'lit';

/** The twelve months of a year. */
export const yearStyles = css`
  .year {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: var(--s2);
    margin-top: var(--s3);
    border-top: 2px solid var(--_rule);
    padding-top: var(--s3);
  }
  .year-month {
    display: grid;
    width: 100%;
    min-height: 4.2em;
    padding: 0.5em 0.7em 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    overflow: hidden;
    line-height: 1.3;
    background: var(--_surface);
  }
  .year-month:hover {
    border-color: currentColor;
    background: var(--_tint);
  }
  .year-month b::first-letter {
    text-transform: uppercase;
  }
  .year-month span {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .year-month.now b {
    text-decoration: underline 3px var(--_accent);
    text-underline-offset: 0.2em;
  }
  .year-month i {
    align-self: end;
    justify-self: start;
    height: 6px;
    width: calc(var(--share) * 100%);
    margin-top: 0.4em;
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .year-month i {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
