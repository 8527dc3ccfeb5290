import { version } from '../../store/version.ts';
import { warnOnce } from '../../registry/warn-once.ts';

type Versioned = CustomElementConstructor & { version?: string };

/** The two youngest features of Baseline 2023 that the widgets use. Whoever has both has the others; on a server nothing is drawn. */
const drawable = (): boolean =>
  typeof CSS === 'undefined' || ('canParse' in URL && CSS.supports('selector(:has(a))'));

/**
 * Registers `tag` once on a page. A later copy of the library keeps the first class, and says so. In a browser that is older than
 * the library can draw in, nothing is registered: the page's own content of the tag stays.
 */
export function define(tag: string, element: Versioned): void {
  if (!drawable()) {
    warnOnce('klynge-widgets needs a browser of Baseline 2023; its tags keep their own content.');
    return;
  }
  const first: Versioned | undefined = customElements.get(tag);
  if (!first) {
    customElements.define(tag, element);
  } else if (first !== element) {
    warnOnce(
      first.version
        ? `klynge-widgets ${first.version} is already on this page; version ${version} is ignored.`
        : `<${tag}>: another script has defined it; klynge-widgets ${version} leaves it alone.`,
    );
  }
}
