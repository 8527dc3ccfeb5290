import { addressOnPage } from '../../dom/native.ts';
import { warnOnce } from '../../registry/warn-once.ts';

const PROTOCOLS = ['https:', 'http:', 'mailto:'];

/**
 * An address that the page gave for a link: of a page, also a relative one, or `mailto:`. All else
 * (`javascript:` …) is left out, with one warning; `null`: there is none.
 */
export function addressFrom(host: Element, attribute: string, value: string): string | null {
  const wanted = value.trim();
  if (!wanted) return null;
  const url = addressOnPage(wanted);
  if (url && PROTOCOLS.includes(url.protocol)) return url.href;
  warnOnce(
    `<${host.localName} ${attribute}="${wanted.slice(0, 80)}">: not an address of a page or mailto:. It is left out.`,
  );
  return null;
}
