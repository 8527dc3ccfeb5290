/** The visitor's clipboard, as a page meets it: each engine asks for other permissions. */

async function withClipboard<T>(
  writeText: (text: string) => Promise<void>,
  act: () => T | Promise<T>,
): Promise<T> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    return await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** What is copied while something is done. */
export const copiedDuring = (act: () => unknown): Promise<string> =>
  new Promise((done, fail) => {
    const writeText = (text: string): Promise<void> => {
      done(text);
      return Promise.resolve();
    };
    // The page may write later than it was asked to.
    withClipboard(writeText, act).catch(fail);
  });

/** As in a frame whose page lets nobody copy. */
export const refusedDuring = (act: () => Promise<void>): Promise<void> =>
  withClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')), act);
