import '../locales/register-lazy-locales.ts';
import { native } from '../dom/native.ts';
import { type ScriptSettings, scriptSettings } from '../mount/script-settings.ts';

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

function look(root: Element, settings: ScriptSettings): void {
  load(native(root, 'localName'));
  for (const { localName } of native(root, 'querySelectorAll')(':not(:defined)')) load(localName);
  if (
    !asked.has(FORMS) &&
    (native(root, 'matches')(FORMS) || native(root, 'querySelector')(FORMS))
  ) {
    asked.add(FORMS);
    void import('../mount/mount.ts').then(({ upgradeForms }) => upgradeForms(settings, load));
  }
}

// On a server there is no page to look at.
if (typeof document !== 'undefined') {
  const settings = scriptSettings(import.meta.url);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node, settings);
  }).observe(document, { childList: true, subtree: true });
  look(native(document, 'documentElement'), settings);
}
