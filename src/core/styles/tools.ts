import { css } from 'lit';

/** Downloads and the link, in the foot. */
export const toolsStyles = css`
  .tools {
    flex: 1 0 100%;
  }
  .tools ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
  }
  .tools input {
    width: 100%;
  }
`;
