/** The shared table of addresses: facts refer to them by place, in the order of first use. */
export class SourceTable {
  readonly urls: string[] = [];

  refer(urls: readonly string[]): number[] {
    return [...new Set(urls)].map((url) => {
      const at = this.urls.indexOf(url);
      return at >= 0 ? at : this.urls.push(url) - 1;
    });
  }
}
