import { css } from 'lit';

/** The answer, and what is drawn of it. */
export const nearMeStyles = css`
  .nearest .group-head {
    margin: var(--s2) 0 0;
  }
  .nearest .muted {
    font-size: 0.875em;
    margin-top: var(--s2);
  }
  .nearby {
    list-style: none;
    margin: var(--s2) 0;
    padding: 0;
  }
  .nearby > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--s3);
    align-items: start;
    padding: var(--s2) 0 var(--s3);
    border-top: 1px solid var(--_line);
  }
  .nearby button {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-weight: 700;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .nearby .km {
    font-weight: 600;
    line-height: 44px;
    white-space: nowrap;
  }
  .nearby .no {
    margin-top: 8px;
  }
  .nearby > li > div {
    grid-column: 2 / -1;
  }
  .nearby p {
    font-size: 0.875em;
  }
  .nearby a {
    min-height: 32px;
  }
  .nearest .choices {
    display: grid;
    margin: var(--s2) 0;
  }
  .nearest .choices > * {
    min-height: 44px;
    text-align: start;
  }
  .way {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 4;
  }
  .way ~ .way {
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-dasharray: 2 4;
    stroke-linecap: round;
  }
  .here {
    width: 18px;
    height: 18px;
    border-radius: 50%;
    border: 3px solid currentColor;
    background: radial-gradient(circle, currentColor 0 3px, var(--_surface) 3.5px);
    box-shadow: 0 0 0 2px var(--_surface);
    z-index: 3;
  }
  .squares {
    display: flex;
    gap: 4px;
    z-index: 5;
    font-size: 12.5px;
    pointer-events: none;
  }
  .away {
    z-index: 5;
    padding: 1px 3px;
    border-radius: 3px;
    background: color-mix(in srgb, var(--_surface) 82%, transparent);
    font-size: max(12.5px, 0.8125em);
    line-height: 1.15;
    white-space: nowrap;
    pointer-events: none;
  }
  .away > span {
    display: block;
  }
  .away > :first-child {
    font-weight: 600;
  }
  .square {
    display: grid;
    place-items: center;
    min-width: 24px;
    height: 24px;
    padding: 0 3px;
    border: 2px solid var(--_accent);
    background: var(--_surface);
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  @media (forced-colors: active) {
    .here {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    .way ~ .way {
      stroke: CanvasText;
    }
    .away,
    .square {
      background: Canvas;
    }
  }
`;
