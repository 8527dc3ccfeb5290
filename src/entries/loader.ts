import { takePageData } from '../mount/page-data.ts';

/** Imports each widget when its tag, or another form of it, first stands on the page. */
const doors: Record<string, () => Promise<unknown>> = {
  ...import.meta.glob<unknown>('../widgets/*/define.ts'),
  '../widgets/check/define.ts': () => import('../diagnostics/check.part.ts'),
};
const asked = new Set<string>();
/** What brings the code for the forms that are no tags. */
const FORMS = '[data-klynge],a[href*="/embed/"]';

/** Whether there is such a widget; begins to load it. */
function load(tag: string): boolean {
  const door = doors[`../widgets/${tag.slice('klynge-'.length)}/define.ts`];
  if (door && !asked.has(tag) && !customElements.get(tag)) {
    asked.add(tag);
    door().catch((error: unknown) => {
      asked.delete(tag);
      console.error(`<${tag}> could not be loaded.`, error);
    });
  }
  return door !== undefined;
}

function look(root: Element): void {
  for (const element of [root, ...root.querySelectorAll(':not(:defined)')]) load(element.localName);
  if (!asked.has(FORMS) && (root.matches(FORMS) || root.querySelector(FORMS))) {
    asked.add(FORMS);
    void import('../mount/mount.ts').then(({ upgradeForms }) =>
      upgradeForms(import.meta.url, load),
    );
  }
}

// On a server there is no page to look at.
if (typeof document !== 'undefined') {
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
  look(document.documentElement);
  takePageData(import.meta.url);
}
