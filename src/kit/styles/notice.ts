import { css } from 'lit';

/** What a widget says of its data: under the head, quietly. */
export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--s1) var(--s3);
    margin-top: var(--s3);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .notice > .icon {
    align-self: start;
    margin-top: 0.1em;
  }
  .notice > p {
    flex: 1 1 12em;
    max-width: 62ch;
    text-wrap: pretty;
  }
  .notice > button {
    min-height: 24px;
    min-width: 24px;
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
`;
