/**
 * What a server has to say of each file, once, and the same in the words of several servers. Static
 * hosts read `_headers` by themselves; the others are samples for those who keep a server, and lie
 * where no server takes them for its own.
 */
import { type Site, xml } from './feeds.ts';
import { SUGGEST_POLICY } from './suggest/suggest.ts';

/** What each kind of file is; all are UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  rdf: 'application/rdf+xml',
  xml: 'application/xml',
  ics: 'text/calendar',
  csv: 'text/csv',
  txt: 'text/plain',
};
/** Files whose ending says less than they are: as a pattern of a path below the folder. */
const FEEDS = [
  [['feeds/feed.xml', 'feeds/samling/*.xml'], 'application/rss+xml'],
  [['feeds/feed.json'], 'application/feed+json'],
] as const;

/** Everything is public, and may be shown and read by other sites' pages. */
const ALWAYS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];
/** A page that says so of itself may frame only pages that do. */
const FRAMES = ['embed/*.html'];
const FRAME_HEADER = ['Cross-Origin-Embedder-Policy', 'require-corp'] as const;
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
const FOR_EVER = 'public, max-age=31536000, immutable';
const HASHED = 'data/klynger.*.json';

const PAGE_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
/** Where the folder's own pages stand. Those for frames have a policy of their own, and two would both hold. */
const POLICIES: readonly (readonly [paths: readonly string[], policy: string])[] = [
  [
    [
      '',
      'index.html',
      'en/',
      'en/index.html',
      'arkiv/*',
      'aktivitet/*',
      'en/aktivitet/*',
      'klynge/*',
      'en/klynge/*',
      'samling/*',
      'en/samling/*',
    ],
    PAGE_POLICY,
  ],
  [['suggest.html', 'en/suggest.html'], SUGGEST_POLICY],
];

/** `feeds/samling/*.xml` as a regular expression of a path. */
const pattern = (paths: readonly string[]): string =>
  `(?:${paths.map((path) => path.replace(/[.]/g, '\\.').replaceAll('*', '.*')).join('|')})$`;

export function serverFiles({ base }: Site): readonly (readonly [path: string, text: string])[] {
  const root = base ? new URL(base).pathname : '/klynger/';
  return [
    ['_headers', netlify()],
    ['server/nginx.conf', nginx(root)],
    ['server/apache.htaccess', apache(root)],
    ['server/iis.web.config', iis()],
  ];
}

function netlify(): string {
  const rule = (path: string, ...lines: (readonly [string, string])[]): string =>
    [`/${path}`, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const special = ['jsonld', 'rdf', 'ics', 'csv', 'txt'].map((ending) =>
    rule(`*.${ending}`, ['Content-Type', `${TYPES[ending] ?? ''}; charset=utf-8`]),
  );
  return [
    rule('*', ...ALWAYS, ['Cache-Control', SHORT]),
    ...POLICIES.flatMap(([paths, policy]) =>
      paths.map((path) => rule(path, ['Content-Security-Policy', policy])),
    ),
    ...FRAMES.map((path) => rule(path, FRAME_HEADER)),
    `/${HASHED}\n  ! Cache-Control\n  Cache-Control: ${FOR_EVER}`,
    ...special,
    ...FEEDS.flatMap(([paths, type]) =>
      paths.map((path) => rule(path, ['Content-Type', `${type}; charset=utf-8`])),
    ),
    '',
  ].join('\n');
}

function nginx(root: string): string {
  const at = root.replace(/[.]/g, '\\.');
  const types = [
    '    types {',
    ...Object.entries(TYPES).map(([ending, type]) => `        ${type} ${ending};`),
    '    }',
    '    charset utf-8;',
    `    charset_types ${Object.values(TYPES)
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    '    gzip on;',
    `    gzip_types ${Object.values(TYPES)
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
  ];
  const headers = (
    cache: string,
    ...more: readonly (readonly [name: string, value: string])[]
  ): string[] =>
    [...ALWAYS, ['Cache-Control', cache] as const, ...more].map(
      ([name, value]) => `    add_header ${name} "${value}";`,
    );
  const block = (where: string, lines: readonly string[]): string =>
    [`location ${where} {`, ...lines, '}'].join('\n');
  return [
    '# For a server block whose root has this folder. What a block says replaces what one around it says.',
    block(root, [...types, ...headers(SHORT)]),
    ...POLICIES.map(([paths, policy]) =>
      block(`~ ^${at}${pattern(paths)}`, [
        ...types,
        ...headers(SHORT, ['Content-Security-Policy', policy]),
      ]),
    ),
    block(`~ ^${at}${pattern(FRAMES)}`, [...types, ...headers(SHORT, FRAME_HEADER)]),
    block(`~ ^${at}${pattern([HASHED])}`, [...types, ...headers(FOR_EVER)]),
    ...FEEDS.map(([paths, type]) =>
      block(`~ ^${at}${pattern(paths)}`, [
        '    types { }',
        `    default_type "${type}; charset=utf-8";`,
        ...headers(SHORT),
      ]),
    ),
    '',
  ].join('\n');
}

function apache(root: string): string {
  const at = root.replace(/[.]/g, '\\.');
  const within = (paths: readonly string[], ...lines: readonly string[]): string =>
    [
      `<If "%{REQUEST_URI} =~ m#^${at}${pattern(paths)}#">`,
      ...lines.map((line) => `  ${line}`),
      '</If>',
    ].join('\n');
  const header = ([name, value]: readonly [string, string]): string =>
    `Header set ${name} "${value}"`;
  return [
    '# As .htaccess in this folder. It needs "AllowOverride FileInfo", and mod_headers for the headers.',
    ...Object.entries(TYPES).flatMap(([ending, type]) => [
      `AddType ${type} .${ending}`,
      `AddCharset utf-8 .${ending}`,
    ]),
    ...FEEDS.map(([paths, type]) => within(paths, `ForceType "${type}; charset=utf-8"`)),
    '<IfModule mod_headers.c>',
    ...ALWAYS.map(header),
    header(['Cache-Control', SHORT]),
    ...POLICIES.map(([paths, policy]) =>
      within(paths, header(['Content-Security-Policy', policy])),
    ),
    within(FRAMES, header(FRAME_HEADER)),
    within([HASHED], header(['Cache-Control', FOR_EVER])),
    '</IfModule>',
    '',
  ].join('\n');
}

function iis(): string {
  const add = ([name, value]: readonly [string, string]): string =>
    `<remove name="${name}" /><add name="${name}" value="${xml(value)}" />`;
  const type = (ending: string, is: string): string =>
    `<remove fileExtension=".${ending}" /><mimeMap fileExtension=".${ending}" mimeType="${is}; charset=utf-8" />`;
  const headers = (lines: readonly string[]): string[] => [
    '<httpProtocol><customHeaders>',
    ...lines,
    '</customHeaders></httpProtocol>',
  ];
  const place = (path: string, lines: readonly string[]): string =>
    [
      `<location path="${path}"><system.webServer>`,
      ...lines,
      '</system.webServer></location>',
    ].join('\n');
  /** A folder's files; of the folder at the top, its first page. */
  const places = POLICIES.flatMap(([paths, policy]) =>
    paths
      .filter((path) => path && !path.endsWith('/'))
      .map((path) =>
        place(path.replace('/*', ''), headers([add(['Content-Security-Policy', policy])])),
      ),
  );
  const feeds = FEEDS.flatMap(([paths, is]) =>
    paths.map((path) =>
      place(path.replace(/\/\*.*/, ''), [
        '<staticContent>',
        type(path.endsWith('.json') ? 'json' : 'xml', is),
        '</staticContent>',
      ]),
    ),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- As web.config in this folder. -->',
    '<configuration>',
    '<system.webServer>',
    '<staticContent>',
    ...Object.entries(TYPES).map(([ending, is]) => type(ending, is)),
    '</staticContent>',
    ...headers([...ALWAYS, ['Cache-Control', SHORT] as const].map(add)),
    '</system.webServer>',
    ...places,
    place('embed', headers([add(FRAME_HEADER)])),
    ...feeds,
    '</configuration>',
    '',
  ].join('\n');
}
