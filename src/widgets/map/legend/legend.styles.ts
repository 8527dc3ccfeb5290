import { css } from 'lit';

export const legendStyles = css`
  .under {
    display: grid;
    gap: var(--s2);
    margin-top: var(--s3);
  }
  :is(.legend, .tray) {
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .under > .note {
    margin: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
  }
  .legend:not(:has(*)) {
    display: none;
  }
  .legend li {
    display: inline-flex;
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
  .spot:is(.headOffice, .unconfirmed) {
    border-radius: 50%;
  }
  .spot.headOffice {
    border-width: 6px;
  }
  .spot.unconfirmed {
    width: 16px;
    height: 16px;
    border-width: 1.75px;
    border-style: dashed;
  }
`;
