/**
 * `data-src` on the tag that brought the script: data for the whole page, which every widget then follows. Kept where all copies of the
 * library find it; nothing is asked for here.
 */
export function takePageData(own: string | undefined): void {
  const tag = [...document.querySelectorAll<HTMLScriptElement>('script[data-src]')].find(({ src }) => src === own);
  if (tag) (globalThis as { [key: symbol]: string | undefined })[Symbol.for('klynge-widgets/data')] = tag.dataset['src'];
}
