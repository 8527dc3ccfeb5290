import { native } from '../../dom/native.ts';

/** What passes of itself: time, and the page going out of sight. One object, so that a test can hold it still. */
export const clock = {
  /** Milliseconds; only to count with. */
  now: (): number => Date.now(),
  /** Does it after so many milliseconds. Returns what calls it off. */
  after: (wait: number, act: () => void): (() => void) => {
    const timer = setTimeout(act, Math.min(wait, 2 ** 31 - 1));
    return () => {
      clearTimeout(timer);
    };
  },
  hidden: (): boolean => native(document, 'visibilityState') === 'hidden',
};
