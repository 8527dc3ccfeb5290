/** Languages beside the library: one file each, fetched where a page speaks it. Nothing of what they say stands here. */
const PARTS = new Map<string, () => Promise<unknown>>([
  ['de', () => import('../locales/de.part.ts')],
]);
const asked: Record<string, Promise<unknown>> = {};

/** What there is to wait for before a page of that tag is drawn, if anything. Without the file the page is drawn all the same. */
export function loadLanguage(tag: string): Promise<unknown> | undefined {
  const name = tag.toLowerCase().replace(/-.*/, '');
  return (asked[name] ??= PARTS.get(name)?.().catch((error: unknown) => {
    console.warn(`The language ${name} could not be loaded.`, error);
  }) as Promise<unknown>);
}
