import { native } from '../../dom/native.ts';

/** Calls back once what is drawn now is painted; in a tab that nobody looks at nothing is, so there at once. */
export const afterPainting = (then: () => void): void => {
  if (native(document, 'hidden')) setTimeout(then);
  else requestAnimationFrame(() => setTimeout(then));
};
