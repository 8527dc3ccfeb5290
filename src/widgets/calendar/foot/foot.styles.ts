import { css } from 'lit';

/** What only paper shows. */
export const footStyles = css`
  .print-only {
    display: none;
  }
  @media print {
    .print-only {
      display: block;
    }
  }
`;
