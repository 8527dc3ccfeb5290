import { css } from 'lit';

/** The choice between list and month, and the way through them. */
export const filterBarStyles = css`
  .segment {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .segment > label {
    position: relative;
    display: inline-flex;
    align-items: center;
    line-height: 1.25;
    background: var(--_surface);
    gap: 0.5em;
    min-height: calc(2.75em - 2px);
    padding: 0.25em 0.9em;
  }
  .segment > label + label {
    border-inline-start: 1px solid var(--_line-strong);
  }
  .segment:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .segment input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    cursor: pointer;
  }
  .segment > label:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .month-nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s3);
    margin-top: var(--s5);
  }
  .month-name {
    font-size: 1.25em;
    font-weight: 700;
    min-width: 7.5em;
  }
  .step {
    display: inline-grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .step > .icon:dir(rtl) {
    scale: -1 1;
  }
  .more-choices[aria-expanded='true'] .icon,
  .refine[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  /* What is unfolded begins a line of its own. */
  .break {
    flex: 1 0 100%;
    margin-top: calc(var(--s3) * -1);
  }
  .folded:not(.shown) {
    display: none;
  }
  @container (max-width: 29.99em) {
    .more-choices {
      display: none;
    }
    .segment > label {
      padding-inline: 0.6em;
      gap: 0.35em;
    }
  }
  @media (forced-colors: active) {
    .segment > label:has(:checked) {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
`;
