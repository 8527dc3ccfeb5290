import { css } from 'lit';

/** One activity of the list. */
export const activityStyles = css`
  .event {
    display: grid;
    grid-template-columns: 4.25em minmax(0, 1fr);
    gap: 0 var(--s4);
    padding: 0.75em 0 0.9em;
    border-bottom: 1px solid var(--_line);
  }
  .date {
    line-height: 1.2;
  }
  .numeral {
    display: block;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.05;
    letter-spacing: -0.03em;
    white-space: nowrap;
  }
  .weekday {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .deadline > .numeral {
    display: inline-block;
    background: currentColor;
    border-radius: var(--_radius);
    padding: 0.06em 0.22em;
  }
  .deadline > .numeral > span {
    color: var(--_surface);
  }
  .kind {
    font-size: 0.8125em;
    line-height: 1.3;
    margin-bottom: 0.15em;
  }
  .kind b {
    font-weight: 600;
  }
  .kind .icon {
    display: inline-block;
    vertical-align: -0.2em;
    margin-inline-end: 0.2em;
    width: 1.15em;
    height: 1.15em;
  }
  .event-title {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: pretty;
    max-width: 52ch;
  }
  .event-meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    font-size: 0.9375em;
    line-height: 1.45;
    margin-top: 0.2em;
  }
  .event-meta > li {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-width: 0;
  }
  .event-meta .icon {
    width: 1.1em;
    height: 1.1em;
    color: var(--_muted);
  }
  .event-meta .no {
    min-inline-size: 22px;
    min-block-size: 22px;
    inline-size: 22px;
    block-size: 22px;
    font-size: 11.5px;
  }
  .event-meta .no.all {
    inline-size: auto;
  }
  .event-title button {
    display: block;
    min-height: 1.6em;
    font-weight: inherit;
    line-height: inherit;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .event-title button:hover {
    text-decoration-thickness: 2px;
  }
  .acts {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
    align-items: start;
    margin-top: 0.2em;
  }
  .take-part {
    display: block;
    min-height: 2.75em;
    text-decoration: none;
    color: inherit;
    line-height: 1.35;
    padding-block: 0.1em;
    overflow-wrap: anywhere;
  }
  .take-part > .words {
    font-weight: 600;
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .take-part:hover > .words {
    text-decoration-thickness: 2px;
  }
  .take-part > .icon {
    display: inline-block;
    vertical-align: -0.15em;
    width: 1.05em;
    height: 1.05em;
    margin-inline-start: 0.25em;
  }
  .take-part > small {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .acts > .add {
    min-height: 2.9em;
  }
  .event.open {
    background: var(--_tint);
    padding-inline: var(--s3);
  }
  .detail {
    margin-top: var(--s3);
  }
  .cancelled .event-title button {
    text-decoration: line-through;
  }
  @container (max-width: 29.99em) {
    .event.open {
      grid-template-columns: minmax(0, 1fr);
    }
    .acts > .add {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .event.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
