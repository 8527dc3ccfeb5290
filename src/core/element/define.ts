import { createElement, native } from '../../dom/native.ts';
import { version } from '../../store/version.ts';
import { warnOnce } from '../../registry/warn-once.ts';

type Versioned = CustomElementConstructor & { version?: string };

/**
 * The two youngest features of Baseline 2023 that the widgets use: whoever has both has the
 * others. The browser is not asked for its word (`CSS.supports`), since a page may have a `CSS` of
 * its own.
 */
function isYoung(): boolean {
  try {
    createElement('a').matches(':has(a)');
    return 'canParse' in URL;
  } catch {
    return false;
  }
}

/** Why nothing can be drawn here, if so; on a server nothing is. */
function obstacle(): string {
  if (typeof document === 'undefined') return '';
  const kind = native(document, 'contentType');
  // In such a page the browser reads what Lit writes as XML.
  if (kind !== 'text/html') return `a page that is served as text/html; this one is ${kind}`;
  return isYoung() ? '' : 'a browser of Baseline 2023';
}

/**
 * Registers `tag` once on a page. A later copy of the library keeps the first class, and says so.
 * In a browser that is older than the library can draw in, nothing is registered: the page's own
 * content of the tag stays.
 */
export function define(tag: string, element: Versioned): void {
  const needed = obstacle();
  if (needed) {
    warnOnce(`klynge-widgets needs ${needed}. Its tags keep their own content.`);
    return;
  }
  const first: Versioned | undefined = customElements.get(tag);
  if (!first) {
    customElements.define(tag, element);
  } else if (first !== element) {
    warnOnce(
      first.version
        ? `klynge-widgets ${first.version} is already on this page; version ${version} is ignored.`
        : `<${tag}>: another script has defined it; version ${version} is ignored.`,
    );
  }
}
