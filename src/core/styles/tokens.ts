import { css, unsafeCSS } from 'lit';
import { SMALLEST } from '../../dom/inherited.ts';

/**
 * Everything neutral is the host page's own text colour at a share, so that a widget looks at home on any page.
 * A token that is built on `currentColor` resolves where it is used: never use one on an element that sets its own `color`.
 */
export const tokens = css`
  :host {
    --_surface: var(--klynge-surface, #fff);
    --_accent: var(--klynge-accent, #0b5a60);
    --_on-accent: var(--klynge-on-accent, #fff);
    --_link: var(--klynge-link, currentColor);
    --_focus: var(--klynge-focus, var(--_accent));
    --_muted: var(--klynge-muted, color-mix(in srgb, currentColor 72%, var(--_surface)));
    --_line: var(--klynge-line, color-mix(in srgb, currentColor 18%, var(--_surface)));
    --_line-strong: var(
      --klynge-line-strong,
      color-mix(in srgb, currentColor 58%, var(--_surface))
    );
    --_rule: var(--klynge-rule, currentColor);
    --_tint: var(--klynge-tint, color-mix(in srgb, var(--_accent) 9%, var(--_surface)));
    --_radius: var(--klynge-radius, 4px);
    /* For what is closed: a box filled by its border, which is printed where backgrounds are not. */
    --_cross: polygon(
      0 12%,
      12% 0,
      50% 38%,
      88% 0,
      100% 12%,
      62% 50%,
      100% 88%,
      88% 100%,
      50% 62%,
      12% 100%,
      0 88%,
      38% 50%
    );
    --_s: var(--klynge-space, 1);
    --s1: calc(0.25em * var(--_s));
    --s2: calc(0.5em * var(--_s));
    --s3: calc(0.75em * var(--_s));
    --s4: calc(1em * var(--_s));
    --s5: calc(1.5em * var(--_s));
    --s6: calc(2em * var(--_s));
    display: block;
    /* What only screen readers hear would else lengthen the page, out of a box around that scrolls. */
    position: relative;
    container-type: inline-size;
    /* In a float or a flex row, where the content would decide: a container's own counts as none. */
    contain-intrinsic-inline-size: 280px;
    max-width: 87.5em;
    font-size: max(1em, ${unsafeCSS(SMALLEST)});
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--klynge-surface, light-dark(#fff, #14181b));
      --_accent: var(--klynge-accent, light-dark(#0b5a60, #7ccfc9));
      --_on-accent: var(--klynge-on-accent, light-dark(#fff, #06282b));
    }
  }
  :host([theme~='light' i]) {
    color-scheme: light;
    color: #1b1f24;
  }
  :host([theme~='dark' i]) {
    color-scheme: dark;
    color: #e7eaed;
    background: #14181b;
  }
  @media print {
    :host([theme~='dark' i]) {
      color-scheme: light;
      color: #000;
      background: none;
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend, figure) {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
    font-size: inherit;
    font-weight: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(a) {
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :where(button, select, input) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :where(button) {
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    text-align: inherit;
    cursor: pointer;
  }
  :where(svg) {
    display: block;
    overflow: visible;
  }
  :where(a, button, select, input, summary):focus-visible,
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* A space at its end parts it from what follows, for those who hear it. */
    white-space: pre;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media print {
    /* Black on white, whatever the page is, and of a size that a sheet has room for. */
    :host {
      font-size: 9pt !important;
      --_accent: #000;
      --_on-accent: #fff;
      --_tint: transparent;
      --_surface: #fff;
      --_muted: #474747;
      --_line: #ccc;
      --_line-strong: #666;
      --_rule: #000;
      --_link: currentColor;
    }
    /* Firefox has no container queries on paper, and leaves out what a container has before and after. */
    @supports (-moz-appearance: none) {
      :host {
        container-type: normal;
      }
    }
    .inside {
      color-scheme: light;
      color: #000;
      background: #fff;
    }
    /* No heading stands alone at the foot of a sheet: it takes along what has the height of a row. */
    :where(h1, h2, h3, h4, h5, h6):not(.sr) {
      break-inside: avoid;
      break-after: avoid;
    }
    :where(h1, h2, h3, h4, h5, h6):not(.sr, .name)::after {
      content: '';
      display: block;
      align-self: start;
      height: 6em;
      margin-bottom: -6em;
    }
    .no-print {
      display: none !important;
    }
  }
`;
