import { withoutTracking } from '../../src/domain/tracking.ts';

/** Pages that only prove which postcode, municipality and region a town belongs to. They stand once, at the regions. */
const DERIVATION = /^https:\/\/github\.com\/(?:stubben|HasseKamppDavidsen|kaare-arch)\//;

export const provesPlaceOnly = (url: string): boolean => DERIVATION.test(url);

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
