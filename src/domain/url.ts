/** "energycluster.dk" of any page there. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
