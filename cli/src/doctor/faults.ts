/**
 * What a server can do to a file, held against what pages need of it; and what whoever runs the
 * server has to change.
 */
import { createHash } from 'node:crypto';

/** What came for one file. */
export interface Answered {
  readonly status: number;
  /** A header by its name in small letters. */
  readonly header: (name: string) => string | null;
  /** Unpacked; `null`: it could not be read to its end. */
  readonly bytes: Uint8Array | null;
}

/** `error`: something does not work for somebody; `advice`: it works, and could be better. */
export type Grade = 'error' | 'advice';

export interface Fault {
  readonly code: FaultCode;
  /** What was found: a status, a type, a header's value. */
  readonly found: string;
}

type Both = readonly [da: string, en: string];

/** In the order in which they are told: the first keep the others from being seen. `{0}` is what was found. */
export const FAULTS = {
  unreachable: ['error', 'Serveren svarer ikke ({0}).', 'The server does not answer ({0}).'],
  missing: [
    'error',
    'Mangler på serveren ({0}). Læg hele mappen fra zip-filen op igen, også undermapperne.',
    'Missing on the server ({0}). Upload the whole folder of the zip file again, with its ' +
      'subfolders.',
  ],
  refused: [
    'error',
    'Serveren afviser filen ({0}). Den skal kunne hentes af enhver, uden login.',
    'The server refuses the file ({0}). Anybody has to be able to fetch it, without logging in.',
  ],
  moved: [
    'error',
    'Serveren sender videre til {0}. Filen skal svares på sin egen adresse.',
    'The server leads on to {0}. The file has to be answered at its own address.',
  ],
  page: [
    'error',
    'Der svares med en webside i stedet for filen, fx en loginside eller «siden findes ' +
      'ikke». Undtag mappen fra det.',
    'A web page is answered in place of the file, such as a login or “page not found”. ' +
      'Except the folder from that.',
  ],
  broken: [
    'error',
    'Svaret kan ikke pakkes ud ({0}). Den er pakket to gange, eller Content-Encoding passer ikke.',
    'The answer cannot be unpacked ({0}). It is packed twice, or Content-Encoding is not true.',
  ],
  'line-ends': [
    'error',
    'Linjeskiftene er lavet om, så hashen ikke passer. Læg filerne op binært (FTP: ' +
      '«binary»), og slå omskrivning af linjeskift fra i Git (autocrlf).',
    'Line ends were changed, so that the hash does not fit. Upload the files as binary ' +
      '(FTP: “binary”), and turn the rewriting of line ends off in Git (autocrlf).',
  ],
  mark: [
    'error',
    'Et BOM-tegn er sat forrest, så hashen ikke passer. Læg filen op, som den er.',
    'A byte order mark was put in front, so that the hash does not fit. Upload the file as it is.',
  ],
  changed: [
    'error',
    'Indholdet er ændret, så hashen ikke passer, og browseren kører det ikke. Undtag ' +
      'mappen fra minificering, sammenlægning og optimering, tøm mellemlagre, og læg filen ' +
      'op igen.',
    'The content was changed, so that the hash does not fit and browsers do not run it. ' +
      'Except the folder from minifying, combining and optimising, empty caches, and upload ' +
      'the file again.',
  ],
  type: [
    'error',
    'Content-Type er {0}. Slå den rigtige filtype op i eksemplerne i zip-filen ' +
      '(nginx.conf, .htaccess, web.config).',
    'Content-Type is {0}. Take the right type of file from the samples in the zip file ' +
      '(nginx.conf, .htaccess, web.config).',
  ],
  charset: [
    'error',
    'Content-Type siger {0}; filerne er i UTF-8.',
    'Content-Type says {0}; the files are in UTF-8.',
  ],
  cors: [
    'error',
    'Access-Control-Allow-Origin er {0}; sider på andre domæner kan ikke bruge filen. Sæt ' +
      'headeren til «*», én gang.',
    'Access-Control-Allow-Origin is {0}; pages of other domains cannot use the file. Set ' +
      'the header to “*”, once.',
  ],
  resource: [
    'error',
    'Cross-Origin-Resource-Policy er {0}; andre domæner kan ikke bruge filen. Sæt den til ' +
      '«cross-origin».',
    'Cross-Origin-Resource-Policy is {0}; other domains cannot use the file. Set it to ' +
      '“cross-origin”.',
  ],
  frames: [
    'error',
    '{0} forbyder andre sider at vise siden i en ramme. Fjern X-Frame-Options for embed/, ' +
      'og skriv frame-ancestors * i Content-Security-Policy.',
    '{0} forbids other pages to show the page in a frame. Take X-Frame-Options away for ' +
      'embed/, and write frame-ancestors * into Content-Security-Policy.',
  ],
  attachment: [
    'error',
    'Content-Disposition er {0}: siden hentes ned i stedet for at blive vist. Fjern headeren.',
    'Content-Disposition is {0}: the page is downloaded rather than shown. Take the header away.',
  ],
  cookie: [
    'error',
    'Serveren sætter en cookie ({0}). Undtag mappen, ellers er det ikke sandt, at siderne ' +
      'intet gemmer.',
    'The server sets a cookie ({0}). Except the folder, or it is not true that the pages ' +
      'store nothing.',
  ],
  plain: [
    'error',
    'Adressen er ikke https. Sider med https henter intet derfra.',
    'The address is not https. Pages with https fetch nothing from there.',
  ],
  'not-kept': [
    'advice',
    'Cache-Control er {0}. En udgaves filer ændrer sig aldrig: «public, max-age=31536000, ' +
      'immutable» sparer hvert besøg for at hente dem igen.',
    'Cache-Control is {0}. The files of a version never change: “public, ' +
      'max-age=31536000, immutable” saves each visit from fetching them again.',
  ],
  'kept-long': [
    'advice',
    'Cache-Control er {0}. Siderne i embed/ bør højst gemmes en time.',
    'Cache-Control is {0}. The pages in embed/ should be kept for an hour at most.',
  ],
  unpacked: [
    'advice',
    'Sendes uden komprimering. Slå gzip eller brotli til for js, css, json og html.',
    'Sent without compression. Turn gzip or brotli on for js, css, json and html.',
  ],
  'no-resource': [
    'advice',
    'Cross-Origin-Resource-Policy mangler: sider med Cross-Origin-Embedder-Policy kan ' +
      'ikke bruge filen. Sæt den til «cross-origin».',
    'Cross-Origin-Resource-Policy is not there: pages with Cross-Origin-Embedder-Policy ' +
      'cannot use the file. Set it to “cross-origin”.',
  ],
  sniffed: [
    'advice',
    'X-Content-Type-Options: nosniff mangler.',
    'X-Content-Type-Options: nosniff is not there.',
  ],
  'no-policy': [
    'advice',
    'Siden til rammer har ingen Content-Security-Policy fra serveren. Eksemplerne i ' +
      'zip-filen har den.',
    'The page for frames has no Content-Security-Policy from the server. The samples in ' +
      'the zip file have it.',
  ],
} as const satisfies Record<string, readonly [Grade, ...Both]>;

export type FaultCode = keyof typeof FAULTS;
export const gradeOf = (code: FaultCode): Grade => FAULTS[code][0];

/** What each kind of file may be called; the first is what it should be. */
const TYPES: Readonly<Record<string, RegExp>> = {
  js: /^(?:text|application)\/(?:x-)?javascript$/,
  css: /^text\/css$/,
  json: /^application\/(?:[\w.+-]+\+)?json$/,
  html: /^text\/html$/,
  ics: /^text\/calendar$/,
  csv: /^text\/csv$/,
  xml: /^(?:application|text)\/(?:[\w.+-]+\+)?xml$/,
  rdf: /^application\/rdf\+xml$/,
};
/** What the samples pack. */
const PACKED = /\.(?:js|css|json|html)$/;
/** Bytes below which packing saves nothing. */
const SMALL = 1400;
const DAY = 86_400;

export const hashOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const extensionOf = (file: string): string => /\.(\w+)$/.exec(file)?.[1] ?? '';
const isFrame = (file: string): boolean => /^embed\/.*\.html$/.test(file);

/** A file as it should be. */
export interface Expected {
  /** Its path below the folder. */
  readonly file: string;
  readonly hash: string;
  /** It is of a version of the library, and never changes; what `klynge publish` writes is written anew. */
  readonly isForEver: boolean;
}

/** What is wrong with the answer for a file. */
export function faultsOf(expected: Expected, answered: Answered): readonly Fault[] {
  const { file, hash, isForEver } = expected;
  const stopped = notTheFile(file, answered);
  if (stopped) return [stopped];
  return [
    ...contentFaults(hash, answered.bytes),
    ...typeFaults(file, answered),
    ...borderFaults(file, answered),
    ...(isFrame(file) ? frameFaults(answered, isForEver) : []),
    ...(isForEver ? keepingFaults(file, answered) : []),
    ...packingFaults(file, answered),
  ];
}

/** Why what came is not the file at all. */
function notTheFile(file: string, { status, header, bytes }: Answered): Fault | null {
  if (status === 404 || status === 410) return { code: 'missing', found: String(status) };
  if (status >= 300 && status < 400)
    return { code: 'moved', found: header('location') ?? String(status) };
  if (status !== 200) return { code: 'refused', found: String(status) };
  if (!bytes) return { code: 'broken', found: header('content-encoding') ?? '–' };
  const isPage = /^\s*(?:<!doctype html|<html)/i.test(textOf(bytes.subarray(0, 200)));
  return isPage && extensionOf(file) !== 'html' ? { code: 'page', found: '' } : null;
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

function contentFaults(hash: string, bytes: Uint8Array | null): readonly Fault[] {
  if (!bytes || hashOf(bytes) === hash) return [];
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (packed) return [{ code: 'broken', found: 'gzip' }];
  if (BOM.equals(bytes.subarray(0, 3)) && hashOf(bytes.subarray(3)) === hash)
    return [{ code: 'mark', found: '' }];
  const lines = Buffer.from(textOf(bytes).replaceAll('\r\n', '\n'), 'latin1');
  return [{ code: hashOf(lines) === hash ? 'line-ends' : 'changed', found: '' }];
}

function typeFaults(file: string, { header }: Answered): readonly Fault[] {
  const [type = '', ...parameters] = (header('content-type') ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((one) => one.startsWith('charset='))?.replace(/"/g, '');
  const wanted = TYPES[extensionOf(file)];
  return [
    ...(wanted && !wanted.test(type) ? [{ code: 'type', found: type || '–' } as const] : []),
    ...(charset && !/^charset=utf-?8$/.test(charset)
      ? [{ code: 'charset', found: charset } as const]
      : []),
    ...(header('x-content-type-options')?.toLowerCase() === 'nosniff'
      ? []
      : [{ code: 'sniffed', found: '' } as const]),
  ];
}

/** What pages of other domains, and frames, may do with it. */
function borderFaults(file: string, { header }: Answered): readonly Fault[] {
  const found: Fault[] = [];
  const allowed = header('access-control-allow-origin');
  const resource = header('cross-origin-resource-policy');
  const cookie = header('set-cookie')?.split('=')[0];
  const disposition = header('content-disposition');
  // A frame is shown, and not fetched by the page around it.
  if (!isFrame(file) && allowed !== '*') found.push({ code: 'cors', found: allowed ?? '–' });
  if (resource && resource !== 'cross-origin') found.push({ code: 'resource', found: resource });
  else if (!resource) found.push({ code: 'no-resource', found: '' });
  if (cookie) found.push({ code: 'cookie', found: cookie });
  if (disposition && /^attachment/i.test(disposition) && /\.(?:html|js|css)$/.test(file))
    found.push({ code: 'attachment', found: disposition });
  return found;
}

/** A page of a publication has its policy in itself. */
function frameFaults({ header }: Answered, isForEver: boolean): readonly Fault[] {
  const policy = header('content-security-policy');
  const options = header('x-frame-options');
  const ancestors = policy && /frame-ancestors([^;]*)/i.exec(policy)?.[1]?.trim();
  if (ancestors !== undefined && ancestors !== null && !/(?:^|\s)\*(?:\s|$)/.test(ancestors))
    return [{ code: 'frames', found: `frame-ancestors ${ancestors}` }];
  // A browser that knows frame-ancestors does not look at the older header.
  if (options && !ancestors) return [{ code: 'frames', found: `X-Frame-Options: ${options}` }];
  return policy || !isForEver ? [] : [{ code: 'no-policy', found: '' }];
}

function keepingFaults(file: string, { header }: Answered): readonly Fault[] {
  const kept = header('cache-control') ?? '';
  const age = Number(/max-age=(\d+)/i.exec(kept)?.[1] ?? NaN);
  if (isFrame(file))
    return age > DAY || /immutable/i.test(kept) ? [{ code: 'kept-long', found: kept }] : [];
  const isKept = age >= DAY && !/no-store|no-cache/i.test(kept);
  return isKept ? [] : [{ code: 'not-kept', found: kept || '–' }];
}

const packingFaults = (file: string, { header, bytes }: Answered): readonly Fault[] =>
  PACKED.test(file) && !header('content-encoding') && (bytes?.length ?? 0) > SMALL
    ? [{ code: 'unpacked', found: '' }]
    : [];
