/** Query parameters that tell a site where a visitor came from. */
const TRACKING = /^(?:utm_.+|fbclid|gclid|mc_[ce]id|rss)$/i;

/** The address without what tracks a visitor; all else stays to the letter. */
export function withoutTracking(address: string): string {
  const at = address.indexOf('?');
  if (at < 0) return address;
  const [query = '', hash] = address.slice(at + 1).split('#');
  const kept = query.split('&').filter((pair) => !TRACKING.test(pair.split('=')[0] ?? ''));
  return (
    address.slice(0, at) +
    (kept.length ? `?${kept.join('&')}` : '') +
    (hash === undefined ? '' : `#${hash}`)
  );
}
