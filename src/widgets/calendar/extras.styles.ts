import type { CSSResult } from 'lit';
import type { Kit } from './extras-kit.ts';

/** What follows the first drawing: details, further fields, the year. */
export const extraStyles = ({ css }: Pick<Kit, 'css'>): CSSResult => css`
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
  .print-only {
    display: none;
  }
  @container (min-width: 30em) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }
    .facts .wide {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .year-month i {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .print-only {
      display: block;
    }
  }
`;
