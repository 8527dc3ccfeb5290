import { css } from 'lit';

export const legendStyles = css`
  .under {
    display: grid;
    gap: var(--s3);
    margin-top: var(--s3);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  :is(.legend, .tray) li {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .legend .no {
    min-inline-size: 20px;
    min-block-size: 20px;
    inline-size: 20px;
    block-size: 20px;
    font-size: 11px;
  }
  .legend .spot {
    flex: none;
    margin-inline: 2px;
  }
  .tray {
    display: grid;
    gap: 0.5em;
    border-top: 1px solid var(--_line);
    padding-top: var(--s3);
    font-size: 0.875em;
    line-height: 1.4;
  }
`;
