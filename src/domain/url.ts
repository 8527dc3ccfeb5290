/** "energycluster.dk" of any page there. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** The page's address as paper may show it: without query, fragment and path parameters, which may hold who is signed in. */
export const printedAddress = ({
  protocol,
  host,
  pathname,
}: Pick<URL, 'protocol' | 'host' | 'pathname'>): string =>
  `${protocol}//${host}${pathname.replace(/;[^/]*/g, '')}`;
