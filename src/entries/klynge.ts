/**
 * The page's one script. It draws nothing itself: it knows the files of every widget with their hashes, looks at what stands on the page,
 * and asks for exactly those, all at once. It works as a module and as a plain script, so it has no imports and no exports; the build
 * puts it into a function of its own and writes the tables of files into it.
 */
import type { Group } from '../store/group.ts';
import type { Some, Words } from '../locales/words.ts';
import type * as Api from './api.ts';
import type * as Forms from './forms.ts';

/** The file to run, and those that it imports; each with its SHA-256 in base64, without the `=` at the end. */
export type Files = Readonly<Record<string, string>>;

declare const KLYNGE_VERSION: string;
/** For each widget its files; `forms` are those of the other forms of a widget, and of what the page's own code calls. */
declare const KLYNGE_FILES: Readonly<Record<string, Files>>;

const VERSION = KLYNGE_VERSION;
const FILES = KLYNGE_FILES;

/** Milliseconds after which a page that still loads something is not waited for. */
const PATIENCE = 5000;
/** Milliseconds until a widget that could not be fetched is asked for again; twice as many each time. */
const AGAIN = 3000;
const FAILED: Readonly<Record<string, string> & { da: string }> = {
  da: 'Kunne ikke hentes.',
  de: 'Konnte nicht geladen werden.',
  en: 'Could not be fetched.',
};

const SAY_WHERE = 'Give its tag data-klynge-base="…", the folder of klynge.js.';

/** What becomes a widget beside the tags. */
const FORMS = 'klynge-check,[data-klynge],a[href*="/embed/"]';
const EVERYTHING = { childList: true, subtree: true };

/** As `registry/` has it. */
const KEY = Symbol.for('klynge-widgets/1');

/** What the page's own code finds at `globalThis.Klynge`. */
export interface PageApi {
  readonly version: string;
  /** The group of that name, once its code is there; `''` is the page's own. */
  groupNamed(name?: string): Promise<Group>;
  /** Puts the host's words in place of the library's: `docs/en/languages.md`. */
  setTerms<G extends keyof Words>(lang: string, group: G, terms: Some<Words[G]>): Promise<void>;
  /** Fetches a widget (`map`) that the script does not find, as in a closed shadow root. */
  load(widget: string): boolean;
}

/** What the library's own files find of the script on the page. */
export interface PageScript {
  readonly version: string;
  readonly address: string;
  /** What its tag said while it ran. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** Whether there is such a widget; begins to fetch it. */
  readonly load: (tag: string) => boolean;
  /** Runs a file that lies beside the one at the address `from`. */
  readonly run: (files: Files, from: string) => Promise<unknown>;
}

const page = globalThis as unknown as {
  [KEY]:
    | {
        script?: PageScript;
        'page-source'?: { readonly address: string };
        warnings?: Set<string>;
      }
    | undefined;
  Klynge?: PageApi;
};
// A page's script may call something else so: then it is said what, and nothing is drawn. A promise may be
// anybody's, as it always was.
for (const name of ['Map', 'Set', 'Promise', 'URL']) {
  const { prototype = {} } = Object(Reflect.get(page, name)) as {
    readonly prototype?: { readonly [Symbol.toStringTag]?: string; readonly then?: unknown };
  };
  if (prototype[Symbol.toStringTag] !== name && !prototype.then)
    throw new Error(`klynge-widgets needs the browser’s ${name}; this page has another.`);
}

const registry = (page[KEY] ??= {});

/**
 * A member of a node as the browser has it, past the names that a page's content can take. As in `dom/`, which would be one more
 * file to fetch.
 */
function native<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as T[K];
}
type Tree = Element | Document | ShadowRoot;
const all = <E extends Element = HTMLElement>(selector: string, tree: Tree = document): E[] => [
  ...native(tree, 'querySelectorAll')<E>(selector),
];

/** A tree, and the open shadow roots in it but for those of the widgets. */
function withShadows(tree: Tree = document): Tree[] {
  const shadows = all('*', tree).flatMap(({ shadowRoot }) =>
    shadowRoot instanceof ShadowRoot && !/^klynge-/.test(shadowRoot.host.localName)
      ? withShadows(shadowRoot)
      : [],
  );
  return [tree, ...shadows];
}

function warn(text: string): void {
  const said = (registry.warnings ??= new Set());
  if (!said.has(text)) console.warn(text);
  said.add(text);
}
const isIgnored = (first: string): string =>
  `klynge-widgets ${first} is already on this page; version ${VERSION} is ignored.`;

const scripts = all<HTMLScriptElement>('script');
const running = native(document, 'currentScript') as HTMLScriptElement | null;
/** Where this code runs from. A module has no tag that the browser tells; an error names the file that it is made in. */
const here =
  running?.src ?? /[\w-]+:\/\/\S+?(?=:\d+:\d+\)?$)/m.exec(String(new Error().stack))?.[0];
const tag =
  scripts.find(({ dataset }) => 'klyngeBase' in dataset) ??
  running ??
  scripts.find(({ src }) => src === here);
const address = addressOf(tag?.dataset['klyngeBase']);

/** The script's own address, where the page says its folder, or where it runs under its name. */
function addressOf(base?: string): string {
  if (base === undefined) return here ?? '';
  try {
    return new URL(base.replace(/\/?$/, '/klynge.js'), native(document, 'baseURI')).href;
  } catch {
    return base;
  }
}

const loading = new Map<string, Promise<string>>();
/** By the address of a file that failed, the next one for it. */
const failed = new Map<string, string>();

/**
 * Whether a module of the page's own has imported the file: Firefox then refuses to preload it. Chromium tells of preloads as of imports,
 * so a file that was preloaded, here or by the page, counts as not imported: its hash has to be right.
 */
const isImported = (url: string): boolean =>
  !failed.has(url) &&
  !all<HTMLLinkElement>('link').some(({ href }) => href === url) &&
  (performance.getEntriesByName(url) as PerformanceResourceTiming[]).some(
    ({ initiatorType }) => initiatorType === 'script',
  );

/** Asks for a file, which must have the hash. */
function preload(url: string, hash: string): Promise<string> {
  const known = loading.get(url);
  if (known) return known;
  const imported = isImported(url);
  const promise = new Promise<string>((resolve, reject) => {
    const link = native(document, 'createElement')('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.nonce = tag?.nonce ?? '';
    link.integrity = `sha256-${hash}=`;
    link.href = url;
    link.onload = () => {
      resolve(url);
    };
    link.onerror = () => {
      link.remove();
      if (imported) {
        resolve(url);
        return;
      }
      loading.delete(url);
      const [file = ''] = url.split('?');
      failed.set(file, `${file}?${Date.now()}`);
      const why = 'could not be loaded, or belongs to another klynge.js';
      reject(new Error(`${url} ${why}. If that was copied: ${SAY_WHERE}`));
    };
    native(document, 'head').append(link);
  });
  loading.set(url, promise);
  return promise;
}

/** Asks for all the files at once, and runs the first when all are there. */
async function run(files: readonly (readonly [string, string])[], from: string): Promise<unknown> {
  const [first] = await Promise.all(
    files.map(([file, hash]) => preload(new URL(file, from).href, hash)),
  );
  return import(first ?? '');
}

/**
 * A folder's name with some of its letters written as numbers: another for each `n`, and to a server the same.
 * Browsers remember an address that failed, and so for the files that import it; in a folder that they do not
 * know they ask anew.
 */
const written = (name: string, n: number): string =>
  name.replace(/./g, (letter, i) =>
    (n >> i) & 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter,
  );

/**
 * The next address for a file that failed is new. Where one of those that it imports failed, all of them are
 * asked for in another folder.
 */
function runLazily(files: Files, from: string): Promise<unknown> {
  const [[file, hash] = ['', ''], ...others] = Object.entries(files);
  let base = from;
  for (let n = 1; n < 64 && others.some(([one]) => failed.has(new URL(one, base).href)); n++)
    base = new URL(`../${written('chunks', n)}/`, from).href;
  const url = new URL(file, base).href;
  return run([[failed.get(url) ?? url, hash], ...others], base);
}

/**
 * Every second attempt is in another folder: a copy of the library beside what is there already, which a policy
 * may refuse.
 */
const folderOf = (attempt: number): string =>
  new URL(`${written('cdn', attempt % 2 ? 0 : attempt / 2)}/chunks/`, address).href;

const wanted = new Set<string>();
const begun = new Set<string>();
const awaited = new Set<string>();
let started = false;

/** What is not there without the file. The self-test comes with the forms. */
const elementsOf = (name: string): HTMLElement[] =>
  withShadows().flatMap((tree) =>
    all(
      (name === 'forms' ? [name, 'check'] : [name])
        .map(
          (one) =>
            `klynge-${one},:is([data-klynge~="${one}" i],[data-klynge~="klynge-${one}" i]):not(form)`,
        )
        .join(),
      tree,
    ),
  );

/** Whether there is such a thing to fetch; fetches it once the page is there. */
function want(tag: string): boolean {
  const name = tag.trim().toLowerCase().replace('klynge-', '');
  const known = Object.hasOwn(FILES, name);
  if (known) wanted.add(name);
  if (known && started) begin(name);
  return known;
}

function begin(name: string): void {
  if (begun.has(name)) return;
  begun.add(name);
  const first = customElements.get(`klynge-${name}`) as { version?: string } | undefined;
  if (!first) void fetchNamed(name);
  else
    warn(
      first.version
        ? isIgnored(first.version)
        : `<klynge-${name}>: another script has defined it; version ${VERSION} is ignored.`,
    );
}

async function fetchNamed(name: string, attempt = 0): Promise<void> {
  try {
    await run(Object.entries(FILES[name] ?? {}), folderOf(attempt));
    tell(name);
  } catch (error) {
    console.error(error);
    tell(name, true);
    askAgain(() => void fetchNamed(name, attempt + 1), AGAIN * 2 ** attempt);
  }
}

/** Once: after a while, or when the visitor comes back to the page. */
function askAgain(act: () => void, wait: number): void {
  const stop = new AbortController();
  const once = (): void => {
    if (stop.signal.aborted || native(document, 'hidden')) return;
    stop.abort();
    act();
  };
  setTimeout(once, wait);
  addEventListener('pageshow', once, stop);
  addEventListener('visibilitychange', once, stop);
}

/** Says in the tag, under what stands there, that the widget could not be fetched, or why; or takes that back. */
function tell(name: string, failed = false, why?: string): void {
  for (const element of elementsOf(name)) {
    element.querySelector('.klynge-failed')?.remove();
    if (!failed) continue;
    // No paragraph: the tag may stand in one, which would end here where its markup is read again.
    const line = native(document, 'createElement')('span');
    line.style.display = 'block';
    line.className = 'klynge-failed';
    line.role = 'status';
    const lang = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
    line.textContent = why ?? FAILED[lang] ?? FAILED.da;
    if (why) line.lang = 'en';
    element.append(line);
  }
}

/** Wants what stands in the tree, and goes on looking into its shadow roots. */
function look(inside: Tree = document): void {
  for (const tree of withShadows(inside)) {
    if (tree instanceof ShadowRoot) observer.observe(tree, EVERYTHING);
    for (const name of Object.keys(FILES)) if (all(`klynge-${name}`, tree).length) want(name);
    // In a shadow root only tags are looked for.
    const forms = tree instanceof ShadowRoot ? [] : all<HTMLAnchorElement>(FORMS, tree);
    for (const { dataset, href } of forms) {
      want('forms');
      // What stands in a form is fetched in the same round; what becomes of it, the forms decide.
      want(dataset['klynge'] ?? /\/embed\/(\w+)\.html/.exec(href)?.[1] ?? '');
    }
    // An element of the page's own may get its shadow root when it is defined.
    for (const { localName } of all(':not(:defined)', tree)) {
      if (awaited.has(localName)) continue;
      awaited.add(localName);
      // A built-in element that is to be extended (`is="…"`) has a name that nobody can wait for.
      customElements.whenDefined(localName).then(
        () => {
          look();
        },
        () => undefined,
      );
    }
  }
}
const observer = new MutationObserver((records) => {
  for (const target of new Set(records.map(({ target }) => target as Tree))) look(target);
});

/** The page itself is there: what is in sight comes first. */
function start(): void {
  if (started) return;
  look();
  started = true;
  const inSight = (name: string): boolean =>
    elementsOf(name).some((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom >= 0 && top <= innerHeight;
    });
  const names = [...wanted];
  for (const name of [...names.filter(inSight), ...names]) begin(name);
}

/** What the page's own code calls is fetched with the first call. */
const call =
  (name: keyof typeof Api) =>
  async (...values: unknown[]): Promise<never> => {
    const { api } = (await runLazily(FILES['forms'] ?? {}, folderOf(0))) as typeof Forms;
    const called = (await api()) as Record<keyof typeof Api, (...given: unknown[]) => never>;
    return called[name](...values);
  };

function open(): void {
  const settings: Record<string, string | undefined> = Object.assign({}, tag?.dataset);
  if (settings['klyngeSrc']) registry['page-source'] = { address: settings['klyngeSrc'] };
  registry.script = { version: VERSION, address, settings, load: want, run: runLazily };
  // A page's own variable of that name stays the page's.
  if (!Object.hasOwn(page, 'Klynge'))
    page.Klynge = {
      version: VERSION,
      groupNamed: call('groupNamed'),
      setTerms: call('setTerms'),
      load: want,
    };
  observer.observe(document, EVERYTHING);
  look();
  // Lines in the head that ask for the files say that the widget should not wait for the page.
  if (
    native(document, 'readyState') === 'complete' ||
    all<HTMLLinkElement>('link').some(({ href }) => href.startsWith(folderOf(0)))
  )
    start();
  else {
    // The page's last picture is there, and is to be painted first.
    addEventListener('load', () => requestAnimationFrame(() => setTimeout(start)));
    setTimeout(start, PATIENCE);
  }
}

if (registry.script) warn(isIgnored(registry.script.version));
else if (/\/klynge[^/]*\.js/.test(address)) open();
else {
  const why = `klynge-widgets runs from ${address || 'the page'} and does not know where its files lie. ${SAY_WHERE}`;
  warn(why);
  // The self-test is one of those files. It is on the page by then, or comes with the rest of it.
  const say = (): void => {
    tell('check', true, why);
  };
  say();
  addEventListener('load', say);
}
