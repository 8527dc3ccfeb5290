import { takePageData } from './page-data.ts';

/** Imports each widget when its tag first stands on the page. */
const doors = import.meta.glob<unknown>('./widgets/*/define.ts');
const asked = new Set<string>();

function load(tag: string): void {
  const door = doors[`./widgets/${tag.slice('klynge-'.length)}/define.ts`];
  if (!door || asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  door().catch((error: unknown) => {
    asked.delete(tag);
    console.error(`<${tag}> could not be loaded.`, error);
  });
}

function look(root: Element): void {
  for (const element of [root, ...root.querySelectorAll(':not(:defined)')]) load(element.localName);
}

// On a server there is no page to look at.
if (typeof document !== 'undefined') {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
  look(document.documentElement);
  takePageData(import.meta.url);
}
