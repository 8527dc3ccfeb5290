/**
 * `data-src` on the tag that brought the script, a classic one or the module of that address: data for the whole page, which every widget
 * then follows. Kept where all copies of the library find it; nothing is asked for here.
 */
export function takePageData(own: string): void {
  const tag =
    document.currentScript ??
    [...document.querySelectorAll<HTMLScriptElement>('script[data-src]')].find(
      ({ src }) => src === own,
    );
  const address = (tag as HTMLElement | undefined)?.dataset['src'];
  if (address)
    (globalThis as { [key: symbol]: string | undefined })[Symbol.for('klynge-widgets/data')] =
      address;
}
