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
  .acts {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
    margin-top: 0.2em;
  }
  .detail {
    grid-column: 1 / -1;
    margin-top: var(--s2);
    padding: var(--s3);
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .cancelled .event-title {
    text-decoration: line-through;
  }
`;
