import { css } from 'lit';

/** Head, summary, status, foot, notes: what every widget begins and ends with. */
export const frameStyles = css`
  .head {
    border-top: 2px solid var(--_rule);
    padding-top: var(--s3);
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s5);
    align-items: baseline;
    justify-content: space-between;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .as-of,
  .status {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .lost button {
    font-weight: 600;
    text-decoration: underline 1px;
    min-block-size: 24px;
  }
  .summary {
    margin-top: var(--s1);
    max-width: 62ch;
    text-wrap: pretty;
  }
  .foot {
    margin-top: var(--s5);
    border-top: 1px solid var(--_line);
    padding-top: var(--s3);
    font-size: 0.8125em;
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s5);
  }
  .foot > * {
    max-width: 70ch;
  }
  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--s3);
    margin-top: var(--s4);
    padding: var(--s3) var(--s4);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .empty {
    padding: var(--s5) 0 var(--s4);
    border-bottom: 1px solid var(--_line);
  }
  .lead {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .muted {
    color: var(--_muted);
  }
  .no {
    display: inline-grid;
    place-items: center;
    inline-size: 1.9em;
    block-size: 1.9em;
    min-inline-size: 26px;
    min-block-size: 26px;
    border-radius: 50%;
    background: var(--_accent);
    border: 1.5px solid var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
    flex: none;
    position: relative;
  }
  .no > b {
    color: var(--_on-accent);
    font-weight: inherit;
    white-space: nowrap;
  }
  .digits-3 > b {
    font-size: 0.76em;
  }
  .digits-4 > b {
    font-size: 0.58em;
  }
  .digits-5 > b {
    font-size: 0.46em;
  }
  .no:is(.unconfirmed, .unknown, .all) > b {
    color: inherit;
  }
  .no:is(.unconfirmed, .unknown, .ended) {
    background: var(--_surface);
    border: 2px solid var(--_line-strong);
  }
  .no.unconfirmed {
    border: 2px dashed var(--_accent);
  }
  .no.ended {
    border-width: 1.5px;
  }
  .no.ended > b {
    color: var(--_muted);
  }
  .no.ended::after {
    content: '';
    position: absolute;
    inset: 50% -3px auto;
    border-top: 1.5px solid currentColor;
    rotate: -35deg;
  }
  .no.all {
    background: none;
    border-color: var(--_line-strong);
    border-radius: var(--_radius);
    inline-size: auto;
    padding-inline: 0.45em;
  }
  @container (max-width: 29.99em) {
    .title {
      font-size: 1.375em;
    }
  }
  @media (forced-colors: active) {
    .no {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
      color: CanvasText;
    }
    .no > b {
      color: Canvas;
    }
    .no:is(.unconfirmed, .unknown, .ended, .all) {
      background: Canvas;
      border-color: CanvasText;
    }
    .no:is(.unconfirmed, .unknown, .ended, .all) > b {
      color: CanvasText;
    }
  }
`;
