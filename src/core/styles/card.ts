import { css } from 'lit';

/** The card of a cluster. */
export const cardStyles = css`
  .panel-back {
    min-height: max(2.75em, 44px);
    font-size: 1em;
  }
  .panel-back .back-mark {
    rotate: 90deg;
    width: 1em;
    height: 1em;
  }
  .card-name:focus-visible {
    outline: 3px solid var(--_focus);
    border-radius: var(--_radius);
  }
  .card-head {
    display: flex;
    gap: var(--s3);
    align-items: center;
  }
  .card-head .no {
    font-size: 1em;
  }
  .card-name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .card-head .muted {
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .card > p {
    margin-top: var(--s3);
    max-width: 62ch;
  }
  .card .button.primary {
    min-height: max(2.75em, 44px);
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
  }
  .card :is(.reach, .help, .next-way, .card-part) a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .card-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
  }
  .card-ways > * {
    min-height: 44px;
  }
  .card-part {
    margin-top: var(--s4);
    border-top: 1px solid var(--_line);
    padding-top: var(--s3);
  }
  .card-label {
    font-weight: 600;
    font-size: 0.9375em;
  }
  .card-part .offices {
    columns: 8em 2;
    column-gap: var(--s4);
    margin-top: var(--s1);
  }
  .card-part .offices li {
    break-inside: avoid;
  }
  .card-part small {
    font-size: 0.8667em;
    color: var(--_muted);
  }
  .more {
    margin-top: var(--s4);
    border-block: 1px solid var(--_line);
  }
  .more > summary {
    display: flex;
    gap: var(--s2);
    align-items: center;
    min-height: 44px;
    cursor: pointer;
    list-style: none;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary .muted {
    font-weight: 400;
    font-size: 0.875em;
  }
  .more[open] > summary .chevron {
    rotate: 180deg;
  }
  .more > .detail {
    padding-bottom: var(--s4);
  }
  @media (forced-colors: active) {
    .more > summary {
      color: CanvasText;
    }
  }
  @media print {
    .more {
      display: none;
    }
  }
`;
