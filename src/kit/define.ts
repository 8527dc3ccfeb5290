import { version } from '../state/version.ts';

type Versioned = CustomElementConstructor & { version?: string };

/** Registers `tag` once on a page. A later copy of the library keeps the first class, and says so. */
export function define(tag: string, element: Versioned): void {
  const first: Versioned | undefined = customElements.get(tag);
  if (!first) {
    customElements.define(tag, element);
  } else if (first !== element) {
    console.warn(`<${tag}> is already on this page in version ${first.version ?? 'unknown'}; version ${version} is ignored.`);
  }
}
