/** What tells a site where a visitor came from, or who the visitor is. */
const TRACKING =
  /^(?:utm_.+|fbclid|gclid|gbraid|wbraid|gad_.+|msclkid|mc_[ce]id|_cldee|recipientid|esid|_hs(?:enc|mi)|igshid)$/i;

/**
 * An http or https address as it may be shown: absolute, without tracking, user name and password.
 * `null`: it is none.
 */
export function readLink(written: string | null | undefined, base?: string | null): string | null {
  const text = written?.trim().replace(/^<(.*)>$/, '$1');
  if (!text || text.length > 2000) return null;
  let url: URL;
  try {
    const isHost = /^www\.[^\s/]+\.[a-z]{2,}/i.test(text);
    url = isHost ? new URL(`https://${text}`) : new URL(text, base || undefined);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol) || !url.hostname) return null;
  url.username = url.password = '';
  for (const key of [...url.searchParams.keys()])
    if (TRACKING.test(key)) url.searchParams.delete(key);
  if (!url.search.replace('?', '')) url.search = '';
  return url.href.replace(/\s/g, '%20');
}

/** What two addresses of one page have in common. */
export function linkKey(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}
