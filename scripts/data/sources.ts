/** Query parameters that tell a site where a visitor came from. */
const TRACKING = /^(?:utm_.+|fbclid|gclid|mc_[ce]id|rss)$/i;

/** Pages that only prove which postcode, municipality and region a town belongs to. They stand once, at the regions. */
const DERIVATION = /^https:\/\/github\.com\/(?:stubben|HasseKamppDavidsen|kaare-arch)\//;

export const provesPlaceOnly = (url: string): boolean => DERIVATION.test(url);

/** The address without what tracks a visitor; all else stays to the letter. */
export function withoutTracking(address: string): string {
  const at = address.indexOf('?');
  if (at < 0) return address;
  const [query = '', hash] = address.slice(at + 1).split('#');
  const kept = query.split('&').filter((pair) => !TRACKING.test(pair.split('=')[0] ?? ''));
  return address.slice(0, at) + (kept.length ? `?${kept.join('&')}` : '') + (hash === undefined ? '' : `#${hash}`);
}

/** The shared table of addresses: facts refer to them by place, in the order of first use. */
export class SourceTable {
  readonly urls: string[] = [];

  refer(urls: readonly string[] | null | undefined): number[] {
    return [...new Set((urls ?? []).map(withoutTracking))].map((url) => {
      const at = this.urls.indexOf(url);
      return at >= 0 ? at : this.urls.push(url) - 1;
    });
  }
}
