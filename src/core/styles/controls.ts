import { css } from 'lit';

/** Fields, chips, buttons: native controls, dressed. */
export const controlStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3) var(--s4);
    align-items: end;
    margin-top: var(--s4);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    min-width: 0;
    flex: 1 1 9.5em;
  }
  .label {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.35;
  }
  .control {
    position: relative;
    display: block;
  }
  .control > :is(select, input) {
    width: 100%;
    min-height: 2.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 0.4em 0.75em;
    appearance: none;
  }
  .control > select {
    padding-inline-end: 2.2em;
  }
  .control > .icon {
    position: absolute;
    inset-inline-end: 0.7em;
    top: 50%;
    translate: 0 -50%;
    pointer-events: none;
  }
  .control.search > input {
    padding-inline-start: 2.5em;
  }
  .control.search > .icon {
    inset-inline: 0.75em auto;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.75em;
    padding: 0.35em 0.9em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    font-weight: 600;
    background: var(--_surface);
    line-height: 1.3;
  }
  .button:hover {
    border-color: currentColor;
    background: var(--_tint);
  }
  .button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    justify-content: center;
  }
  .primary > * {
    color: var(--_on-accent);
  }
  .button.primary:hover {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .hint {
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
    margin-top: 0.3em;
  }
  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-height: 2.2em;
    font-size: 0.9375em;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    line-height: 1.25;
    background: var(--_surface);
    min-height: 2.5em;
    padding: 0.25em 0.8em;
    border: 1px solid var(--_line-strong);
    border-radius: 999px;
  }
  .chip input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    cursor: pointer;
  }
  .chip b {
    font-weight: 400;
    opacity: 0.78;
  }
  .chip:has(:checked) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .chip:has(:checked) b {
    opacity: 1;
  }
  .chip:has(:checked)::before {
    content: '';
    width: 0.5em;
    height: 0.85em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(40deg) translate(-1px, -2px);
    margin-inline-end: 0.2em;
  }
  .bar + .status {
    margin-top: var(--s3);
  }
  .refine {
    flex: 1 1 100%;
    justify-content: space-between;
  }
  @container (max-width: 29.99em) {
    .field {
      flex-basis: 100%;
    }
    .refined:not(.shown) {
      display: none;
    }
  }
  @container (min-width: 30em) {
    .refine {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      background: ButtonFace;
      border-color: ButtonText;
    }
    .primary > * {
      color: ButtonText;
    }
    .chip:has(:checked) {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      border-color: CanvasText;
    }
  }
`;
