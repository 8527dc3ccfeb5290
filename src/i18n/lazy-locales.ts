import { sharedByCopies } from '../registry/registry.ts';

type LoadLocale = () => Promise<unknown>;

const loaders = sharedByCopies('lazy-locales', () => new Map<string, LoadLocale>());
const loading = new Map<string, Promise<unknown>>();
const lost = new Set<string>();
const nameOf = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

/**
 * The page can have this language: `load` imports what it says, and adds it to the page. The copy of
 * the library that registers it first loads it for all.
 */
export function registerLazyLocale(tag: string, load: LoadLocale): void {
  if (!loaders.has(tag)) loaders.set(tag, load);
}

/**
 * What there is to wait for before a page of that tag is rendered, if anything. Where the language
 * cannot be loaded, the page is rendered without it.
 */
export function loadLocale(tag: string): Promise<unknown> | undefined {
  const name = nameOf(tag);
  const load = loaders.get(name);
  if (!load) return undefined;
  let locale = loading.get(name);
  if (!locale) {
    locale = load().catch((error: unknown) => {
      console.warn(`The language ${name} could not be loaded.`, error);
      lost.add(name);
    });
    loading.set(name, locale);
  }
  return locale;
}

/** Whether the page is rendered without its language, because it could not be loaded. */
export const isLocaleLost = (tag: string): boolean => lost.has(nameOf(tag));

/** Who asks for the language next, loads it anew. */
export function forgetLostLocale(tag: string): void {
  if (lost.delete(nameOf(tag))) loading.delete(nameOf(tag));
}
