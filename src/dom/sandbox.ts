import { registered } from '../registry/registry.ts';

/**
 * What a frame around the page forbids it, as far as that can be seen from inside: a link that is to leave the frame, and a
 * download, do nothing at all there, without a word.
 */
export interface Sandbox {
  /** The words of `sandbox`; empty where only that there is one can be seen. */
  readonly allows: ReadonlySet<string>;
}

/** `undefined`: there is none, or it is the frame of another site, whose attributes are its own. */
export function sandboxOfFrame(): Sandbox | undefined {
  let allows: Set<string> | undefined;
  try {
    for (let view: Window = window; view !== view.parent; view = view.parent) {
      const frame = view.frameElement;
      if (!frame) break;
      const tokens = frame.getAttribute('sandbox')?.toLowerCase().split(/\s+/);
      if (tokens) allows = new Set(tokens.filter((token) => !allows || allows.has(token)));
    }
  } catch {
    // What is further out belongs to somebody else.
  }
  // A page without an origin is in one, or has no address of the web.
  return allows || globalThis.origin !== 'null' ? allows && { allows } : { allows: new Set() };
}

let known: { readonly is: Sandbox | undefined } | undefined;

/** A page for frames knows more of its frame than a guest may find out, and keeps it in the registry. */
function sandbox(): Sandbox | undefined {
  known ??= { is: (registered('sandbox') as Sandbox | undefined) ?? sandboxOfFrame() };
  return known.is;
}

export const mayDownload = (): boolean => sandbox()?.allows.has('allow-downloads') ?? true;

/** Whether links lead out of the frame only in a window of their own. */
export function needsWindow(is = sandbox()): boolean {
  return (
    is !== undefined &&
    !is.allows.has('allow-top-navigation') &&
    !is.allows.has('allow-top-navigation-by-user-activation')
  );
}

/** Gives the links of a shadow root a window of their own, where they could not leave the frame otherwise. */
export function leaveSandbox(root: ShadowRoot): void {
  if (!needsWindow()) return;
  root.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element && target.closest('a');
      const address = link ? link.href.replace(/#.*/s, '') : '';
      if (link && /^https?:/.test(address) && address !== location.href.replace(/#.*/s, ''))
        link.target = '_blank';
    },
    true,
  );
}
