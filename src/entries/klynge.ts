/**
 * The page's one script. It draws nothing itself: it knows the files of every widget with their hashes, looks at what stands on the page,
 * and asks for exactly those, all at once. It works as a module and as a plain script, so it has no imports and no exports; the build
 * puts it into a function of its own and writes the tables of files into it.
 */
import type { Group } from '../store/group.ts';
import type * as Api from './api.ts';

/** For each file its hash, and the files that it imports. */
type Table = Readonly<Record<string, readonly [hash: string, ...imports: readonly string[]]>>;

declare const KLYNGE_VERSION: string;
/** The files that a first render needs. */
declare const KLYNGE_FILES: Table;
/** The file that begins each widget; also the forms of widgets, and what the page's own code calls. */
declare const KLYNGE_STARTS: Readonly<Record<string, string>>;
/** The file with the table of all other files. */
declare const KLYNGE_MORE: string;

const VERSION = KLYNGE_VERSION;
const FILES = KLYNGE_FILES;
const STARTS = KLYNGE_STARTS;
const MORE = KLYNGE_MORE;

/** Milliseconds after which a page that still loads something is not waited for. */
const PATIENCE = 5000;
/** Milliseconds until a widget that could not be fetched is asked for again; twice as many each time. */
const AGAIN = 3000;
const FAILED: Readonly<Record<string, string>> = {
  da: 'Kunne ikke hentes.',
  de: 'Konnte nicht geladen werden.',
  en: 'Could not be fetched.',
};

/** As `registry/` has it. */
const KEY = Symbol.for('klynge-widgets/1');

/** What the page's own code finds at `globalThis.Klynge`. */
export interface PageApi {
  readonly version: string;
  /** The group of that name, once its code is there; `''` is the page's own. */
  groupNamed(name?: string): Promise<Group>;
  /** Puts the host's words in place of the library's: `docs/en/languages.md`. */
  setTerms(...terms: Parameters<typeof Api.setTerms>): Promise<void>;
  /** Gives the page one more language. */
  addLanguage(...language: Parameters<typeof Api.addLanguage>): Promise<void>;
}

/** What the library's own files find of the script on the page. */
export interface PageScript {
  readonly version: string;
  readonly address: string;
  /** What its tag said while it ran. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** Whether there is such a widget; begins to fetch it. */
  readonly load: (tag: string) => boolean;
  /** A file by its name, with its hash; `undefined` where another copy of the library asks. */
  readonly chunk: (file: string, from: string) => Promise<unknown> | undefined;
}

const page = globalThis as unknown as {
  [KEY]:
    | {
        script?: PageScript;
        'page-source'?: { readonly address: string };
        warnings: Set<string> | undefined;
      }
    | undefined;
  Klynge?: PageApi;
};
const registry = (page[KEY] ??= { warnings: undefined });

/**
 * A member of the document as the browser has it, past the names that a page's content can take. Like `native` of `dom/`, which would be
 * one more file to fetch.
 */
function native<K extends keyof Document>(name: K): Document[K] {
  const value: unknown = Reflect.get(Document.prototype, name, document);
  return (typeof value === 'function' ? value.bind(document) : value) as Document[K];
}
const all = <E extends Element = HTMLElement>(selector: string): E[] => [
  ...native('querySelectorAll')<E>(selector),
];

function warn(text: string): void {
  const said = (registry.warnings ??= new Set());
  if (!said.has(text)) console.warn(text);
  said.add(text);
}
const isIgnored = (first: string): string =>
  `klynge-widgets ${first} is already on this page; version ${VERSION} is ignored.`;

const scripts = all<HTMLScriptElement>('script');
const running = native('currentScript') as HTMLScriptElement | null;
/** Where this code runs from. A module has no tag that the browser tells; an error names the file that it is made in. */
const here =
  running?.src ?? /[\w-]+:\/\/[^\s()@]+?(?=:\d+:\d+\)?$)/m.exec(String(new Error().stack))?.[0];
const tag =
  scripts.find(({ dataset }) => dataset['klyngeBase'] !== undefined) ??
  running ??
  scripts.find(({ src }) => src === here);
const address = addressOf(tag?.dataset['klyngeBase']);
const folder = address.replace(/[^/]*$/, 'cdn/chunks/');

/** The script's own address, where the page says its folder, or where it runs under its name. */
function addressOf(base?: string): string {
  if (base === undefined) return here ?? '';
  try {
    return new URL(base.replace(/\/?$/, '/klynge.js'), native('baseURI')).href;
  } catch {
    return base;
  }
}

const loading = new Map<string, Promise<void>>();
/** How often a file could not be fetched. Browsers remember an address that failed, so the next one is another. */
const failures = new Map<string, number>();
const urlOf = (file: string): string =>
  folder + file + (failures.has(file) ? `?${failures.get(file)}` : '');

/** Asks for a file, which must have the hash. */
function preload(file: string, hash = ''): Promise<void> {
  const known = loading.get(file);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const link = native('createElement')('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.nonce = tag?.nonce ?? '';
    link.integrity = hash;
    link.href = urlOf(file);
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      link.remove();
      loading.delete(file);
      failures.set(file, (failures.get(file) ?? 0) + 1);
      reject(
        new Error(
          `${link.href} could not be loaded, or is not the file that belongs to klynge.js. Where that was copied, its tag needs data-klynge-base.`,
        ),
      );
    };
    native('head').append(link);
  });
  loading.set(file, promise);
  return promise;
}

/** Asks for a file and for all that it imports, at once, and runs it when all are there. */
async function run(file = ''): Promise<unknown> {
  const table =
    file in FILES ? FILES : { ...FILES, ...((await run(MORE)) as { default: Table }).default };
  const [, ...imports] = table[file] ?? [];
  await Promise.all([file, ...imports].map((one) => preload(one, table[one]?.[0])));
  return import(/* @vite-ignore */ urlOf(file));
}

const wanted = new Set<string>();
const begun = new Set<string>();
let started = false;

const elementsOf = (name: string): HTMLElement[] => all(`klynge-${name},[data-klynge="${name}"]`);

/** Whether there is such a thing to fetch; fetches it once the page is there. */
function want(name: string): boolean {
  const known = Object.hasOwn(STARTS, name);
  if (known) wanted.add(name);
  if (known && started) begin(name);
  return known;
}

function begin(name: string, wait = AGAIN): void {
  if (begun.has(name)) return;
  begun.add(name);
  const first = customElements.get(`klynge-${name}`) as { version?: string } | undefined;
  if (first) {
    warn(
      first.version
        ? isIgnored(first.version)
        : `<klynge-${name}>: another script has defined it; klynge-widgets ${VERSION} leaves it alone.`,
    );
    return;
  }
  run(STARTS[name]).then(
    () => {
      tell(name);
    },
    (error: unknown) => {
      console.error(error);
      tell(name, true);
      setTimeout(() => {
        begun.delete(name);
        begin(name, wait * 2);
      }, wait);
    },
  );
}

/** Says in the tag, under what stands there, that the widget could not be fetched; or takes that back. */
function tell(name: string, failed = false): void {
  for (const element of elementsOf(name)) {
    element.querySelector('.klynge-failed')?.remove();
    if (!failed) continue;
    const line = native('createElement')('p');
    line.className = 'klynge-failed';
    line.role = 'status';
    const lang = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
    line.textContent = FAILED[lang] ?? FAILED['da'] ?? '';
    element.append(line);
  }
}

function look(): void {
  for (const name of Object.keys(STARTS)) if (all(`klynge-${name}`).length) want(name);
  for (const { dataset, href } of all<HTMLAnchorElement>('[data-klynge],a[href*="/embed/"]')) {
    want('forms');
    // What stands in a form is fetched in the same round; what becomes of it, the forms decide.
    want(dataset['klynge'] ?? /\/embed\/(\w+)\.html/.exec(href)?.[1] ?? '');
  }
}

/** The page itself is there: what is in sight comes first. */
function start(): void {
  if (started) return;
  started = true;
  const inSight = (name: string): boolean =>
    elementsOf(name).some((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom >= 0 && top <= innerHeight;
    });
  const names = [...wanted];
  for (const name of names.filter(inSight)) begin(name);
  for (const name of names) begin(name);
}

/** What the page's own code calls is fetched with the first call. */
const call =
  (name: keyof typeof Api) =>
  async (...values: unknown[]): Promise<never> => {
    const api = (await run(STARTS['api'])) as Record<
      keyof typeof Api,
      (...given: unknown[]) => never
    >;
    return api[name](...values);
  };

function open(): void {
  const settings: Record<string, string | undefined> = Object.assign({}, tag?.dataset);
  if (settings['klyngeSrc']) registry['page-source'] = { address: settings['klyngeSrc'] };
  registry.script = {
    version: VERSION,
    address,
    settings,
    load: (tagName) => want(tagName.replace('klynge-', '')),
    chunk: (file, from) => (from.startsWith(folder) ? run(file) : undefined),
  };
  // A page's own variable of that name stays the page's.
  if (!Object.hasOwn(page, 'Klynge'))
    page.Klynge = {
      version: VERSION,
      groupNamed: call('groupNamed'),
      setTerms: call('setTerms'),
      addLanguage: call('addLanguage'),
    };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
  // Lines in the head that ask for the files say that the widget should not wait for the page.
  if (
    native('readyState') === 'complete' ||
    all<HTMLLinkElement>('link[rel=modulepreload]').some(({ href }) => href.startsWith(folder))
  )
    start();
  else {
    addEventListener('load', start);
    setTimeout(start, PATIENCE);
  }
}

if (registry.script) warn(isIgnored(registry.script.version));
else if (/\/klynge[^/]*\.js/.test(address)) open();
else
  warn(
    `klynge-widgets runs from ${address || 'the page'} and does not know where its files lie. Give its tag data-klynge-base="…", the folder of klynge.js.`,
  );
