/**
 * Brings `klynge.js` once the page itself is there, so that nothing of the page is painted later because of a widget. A classic script, so that
 * one tag with one hash is enough; the file that it brings must have the hash that it was built with. Policies for scripts hold for both.
 */
declare const KLYNGE_HASH: string;

/** Milliseconds after which a page that still loads something is not waited for. */
const PATIENCE = 5000;

const OWN = Symbol.for('klynge-widgets/script');
const page = globalThis as { [OWN]?: string; trustedTypes?: unknown };
const tag = document.currentScript as HTMLScriptElement;
const { href } = new URL('klynge.js', tag.src);
const guarded = { integrity: KLYNGE_HASH, crossOrigin: tag.crossOrigin ?? 'anonymous' };

function bring(): void {
  if (page[OWN]) return;
  // The tag's settings (`data-klynge-src`, `data-hosts`) are the script's own.
  page[OWN] = tag.src;
  const element = page.trustedTypes ? link() : script();
  element.addEventListener('error', () => {
    console.error(`${href} could not be loaded, or is not the file that belongs to ${tag.src}.`);
  });
  document.head.append(element);
}

function script(): HTMLScriptElement {
  const element = Object.assign(document.createElement('script'), guarded, { src: href });
  Object.assign(element.dataset, tag.dataset);
  return element;
}

/** Trusted Types let no script element be given its address; a module may be imported, and its preload has the hash (which WebKit does not look at). */
function link(): HTMLLinkElement {
  const element = Object.assign(document.createElement('link'), guarded, {
    rel: 'modulepreload',
    href,
  });
  element.addEventListener('load', () => {
    element.remove();
    import(/* @vite-ignore */ href).catch(console.error);
  });
  return element;
}

if (document.readyState === 'complete') bring();
else {
  addEventListener('load', bring);
  setTimeout(bring, PATIENCE);
}

// Its names are its own, also for those who read its types.
export {};
