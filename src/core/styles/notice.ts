import { css } from 'lit';

/** What a widget says of its data: under the head, quietly. */
export const noticeStyles = css`
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--s3);
    margin-top: var(--s3);
    line-height: 1.45;
    font-size: 0.9375em;
  }
  .notice.boxed {
    padding: var(--s3) var(--s4);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .notices:has(.notice) {
    padding-bottom: var(--s2);
  }
  .notice strong {
    display: block;
  }
  .notice > p {
    max-width: 62ch;
  }
  .notice > button {
    grid-column: 2;
    justify-self: start;
    min-height: 2em;
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
`;
