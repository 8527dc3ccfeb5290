import type { ScriptSettings } from './script-settings.ts';

/** The last folder of a path, where it is a version: `/klynge/0.1.0/`. Links that were pasted earlier name an older one. */
const VERSION = /\/v?\d+(?:\.\d+)*(?:-[\w.]+)?\/$/;
const withoutVersion = (path: string): string => path.replace(VERSION, '/*/');

/** Which addresses are the page's own: the pages of the library, and where data may come from. */
export interface OwnAddresses {
  /** The name of the widget whose page this is, in exactly the folder of the library. */
  readonly widgetAt: (url: URL) => string | undefined;
  /** Whether data may be fetched from there because content of the page names it. */
  readonly mayFetch: (url: URL) => boolean;
}

/**
 * The script's own folder counts, and the same folder on each host of `data-klynge-hosts`; an entry may also be a whole address, of another
 * folder there. A host without `http:` or `https:` means https, on a page that is not secure itself also http.
 */
export function ownAddresses({ address, hosts }: ScriptSettings): OwnAddresses {
  // Modules lie in a folder of their own below that of the library.
  const own = new URL(address.replace(/\/cdn\/[^/]*$/, '/.'));
  const folder = new URL('.', own);
  const schemes = location.protocol === 'http:' ? ['https:', 'http:'] : ['https:'];
  const listed = hosts
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((entry) =>
      /^https?:\/\//i.test(entry)
        ? [entry]
        : schemes.map(
            (scheme) => `${scheme}//${entry}${entry.includes('/') ? '' : folder.pathname}`,
          ),
    )
    .filter((entry) => URL.canParse(entry))
    .map((entry) => new URL('.', entry));
  const folders = [folder, ...listed];
  const origins = new Set([location.origin, ...folders.map(({ origin }) => origin)]);
  return {
    widgetAt: ({ protocol, origin, pathname }) => {
      const [, path = '', name] = /^(.*\/)embed\/([a-z]+)\.html$/.exec(pathname) ?? [];
      const counts =
        /^https?:$/.test(protocol) &&
        folders.some(
          (one) => one.origin === origin && withoutVersion(one.pathname) === withoutVersion(path),
        );
      return counts ? name : undefined;
    },
    mayFetch: ({ protocol, origin }) => /^https?:$/.test(protocol) && origins.has(origin),
  };
}
