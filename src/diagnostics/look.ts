/** Reads the page, and changes nothing on it. */
import { compiledOf } from '../data/compiled.ts';
import type { Dataset } from '../data/types.ts';
import type { Rgb } from '../domain/contrast.ts';
import { parseColour } from '../domain/parse-colour.ts';
import { holdsMore } from '../dom/fallback.ts';
import { native, nativeGlobal } from '../dom/native.ts';
import { mayDownload, needsWindow } from '../dom/sandbox.ts';
import { widgetNamed } from '../mount/widget-named.ts';
import { today } from '../domain/time/days.ts';
import { registered } from '../registry/registry.ts';
import { warnings } from '../registry/warn-once.ts';
import type { PageFacts, RefusedData, WidgetFacts } from './facts.ts';

const OURS = /\/(?:klynge|all|map|positions|calendar|profile|history)\.js(?:[?#.]|$)/;
const CHECK = 'klynge-check';
/** A computed colour that lets all through. */
const CLEAR = /^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/;
/** An opacity under which nothing is read. */
const FAINT = 0.1;
/** Pixels under which a box shows nothing of what is in it. */
const SEEN = 8;

/** What the browser refused before anybody listened, and since then. */
const refused = new Set<string>();

export function listen(changed: () => void): () => void {
  const note = (directive: string, address: string): void => {
    // A page may forbid what is no business of ours.
    if (
      !/^(?:script|style|require-trusted)/.test(directive) ||
      refused.has(`${directive} ${address}`)
    )
      return;
    refused.add(`${directive} ${address}`);
    changed();
  };
  const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (OURS.test(blockedURI)) note(effectiveDirective, blockedURI);
  };
  native(document, 'addEventListener')('securitypolicyviolation', hear);
  // The page's script says in a widget's tag that its files could not be fetched.
  const failures = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (added.some((node) => node instanceof Element && node.matches('.klynge-failed'))) changed();
  });
  failures.observe(document, { childList: true, subtree: true });
  // Not every browser keeps what it refused before this script came.
  const Observer = nativeGlobal('ReportingObserver') as typeof ReportingObserver | undefined;
  const observer =
    Observer &&
    new Observer(
      (reports) => {
        for (const { body } of reports) {
          const { effectiveDirective, blockedURL } = body as unknown as {
            effectiveDirective?: string;
            blockedURL?: string;
          };
          if (effectiveDirective && blockedURL && OURS.test(blockedURL))
            note(effectiveDirective, blockedURL);
        }
      },
      { types: ['csp-violation'], buffered: true },
    );
  observer?.observe();
  return () => {
    native(document, 'removeEventListener')('securitypolicyviolation', hear);
    observer?.disconnect();
    failures.disconnect();
  };
}

export function lookAt(check: Element): PageFacts {
  const all = native(document, 'querySelectorAll');
  const found = widgetsOf(all(':not(form)'));
  const doubled = doubledLinks();
  const versions = new Set(
    [
      (nativeGlobal('Klynge') as { version?: string } | undefined)?.version,
      ...found.map(({ widget }) => versionOf(widget)),
    ].filter((one) => one !== undefined),
  );
  return {
    scripts: [...all<HTMLScriptElement>('script[src]')]
      .map(({ src }) => src)
      .filter((src) => OURS.test(src)),
    versions: [...versions],
    widgets: found.map(({ widget, form }) => factsOf(widget, form, check)),
    frames: all('iframe[src*="/embed/"]').length,
    links: [...all<HTMLAnchorElement>('a[href*="/embed/"]')].filter(
      (link) =>
        !link.pathname.endsWith('/embed/check.html') &&
        link.checkVisibility() &&
        !doubled.includes(link),
    ).length,
    doubled: doubled.map(({ href }) => href),
    sandbox: { links: needsWindow(), downloads: !mayDownload() },
    refusedData: refusedData(),
    refused: [...refused],
    warnings: warnings(),
    compiled: compiled(),
    today: today(),
    expected: (check.getAttribute('expects') ?? '').split(/\s+/).filter(Boolean),
  };
}

/** The day of the oldest data that the page's groups show; `null`: none of them has any. */
function compiled(): string | null {
  const groups = registered('groups') as
    ReadonlyMap<string, { readonly snapshot: { readonly dataset: Dataset } }> | undefined;
  const days = [...(groups?.values() ?? [])].flatMap(({ snapshot: { dataset } }) =>
    (['clusters', 'activities'] as const).flatMap((about) =>
      dataset[about].length ? [compiledOf(dataset.meta, about)] : [],
    ),
  );
  return days.sort()[0] ?? null;
}

/** Links that are seen though the widget that stands for them has drawn. */
function doubledLinks(): HTMLAnchorElement[] {
  const widgets = native(document, 'querySelectorAll')('[data-klynge-link]');
  return [...widgets].flatMap((widget) => {
    const before = native(widget, 'previousElementSibling');
    if (!before || !widget.shadowRoot?.childElementCount) return [];
    return [before, ...before.querySelectorAll('a')].filter(
      (one): one is HTMLAnchorElement =>
        one instanceof HTMLAnchorElement && one.href.includes('/embed/') && one.checkVisibility(),
    );
  });
}

/** What the widgets' own code keeps of the addresses that they were given. */
function refusedData(): RefusedData[] {
  const sources = registered('remote-sources') as
    | {
        readonly all: ReadonlyMap<
          string,
          {
            readonly trouble: {
              readonly reason: string;
              readonly problems: readonly { readonly path: string; readonly message: string }[];
            } | null;
          }
        >;
      }
    | undefined;
  return [...(sources?.all ?? [])].flatMap(([key, { trouble }]) => {
    const [first] = trouble?.problems ?? [];
    const [address = ''] = key.split(' ');
    const told = first ? `${first.path ? `${first.path}: ` : ''}${first.message}` : '';
    return trouble ? [{ address, reason: trouble.reason, told }] : [];
  });
}

interface Found {
  /** The widget, or what should have become one. */
  readonly widget: Element;
  /** Where its settings stand. */
  readonly form: Element;
}

function widgetsOf(elements: Iterable<Element>): Found[] {
  return [...elements].flatMap((element): Found[] => {
    if (element.localName === CHECK) return [];
    if (element.localName.startsWith('klynge-')) return [{ widget: element, form: element }];
    const form = element.getAttribute('data-klynge');
    if (form === null || widgetNamed(form) === 'check') return [];
    return [{ widget: element.shadowRoot?.firstElementChild ?? element, form: element }];
  });
}

const versionOf = (widget: Element): string | undefined =>
  (widget.constructor as { version?: string }).version;

function factsOf(widget: Element, form: Element, check: Element): WidgetFacts {
  const { observedAttributes = [] } = widget.constructor as {
    observedAttributes?: readonly string[];
  };
  const inside = widget !== form || form.hasAttribute('data-klynge');
  const style = getComputedStyle(widget);
  const own = style.getPropertyValue('--klynge-surface');
  return {
    shown: inside
      ? `<${form.localName} data-klynge="${form.getAttribute('data-klynge') ?? ''}">`
      : `<${form.localName}>`,
    defined: versionOf(widget) !== undefined,
    unfetched: native(form, 'querySelector')('.klynge-failed') !== null,
    holdsMore: holdsMore(widget),
    hiddenBy: hiddenBy(widget),
    width: Math.round(widget.getBoundingClientRect().width),
    settings: new Map(
      [...form.attributes].map(({ name, value }) => [
        inside ? name.replace(/^data-/, '') : name,
        value,
      ]),
    ),
    known: [...observedAttributes, 'lang'],
    ink: parseColour(style.color),
    surface: own ? computed(own, check) : behind(widget),
    accent: computed(style.getPropertyValue('--klynge-accent'), check),
  };
}

/** What hides a widget that has its place on the page: of itself, or of what it stands in. */
function hiddenBy(widget: Element): string | null {
  const { color, visibility } = getComputedStyle(widget);
  if (visibility !== 'visible') return `visibility: ${visibility}`;
  if (CLEAR.test(color)) return `color: ${color}`;
  const own = widget.getBoundingClientRect();
  for (const at of withAncestors(widget)) {
    const { opacity, overflowX, overflowY, clipPath } = getComputedStyle(at);
    if (Number(opacity) < FAINT) return `opacity: ${opacity}`;
    if (/\b(?:0|0px|50%|100%)\)?$/.test(clipPath)) return `clip-path: ${clipPath}`;
    const { width, height } = at.getBoundingClientRect();
    if (at !== widget && own.height > SEEN && height < SEEN && overflowY !== 'visible')
      return `overflow: ${overflowY}; height: ${Math.round(height)}px`;
    if (at !== widget && own.width > SEEN && width < SEEN && overflowX !== 'visible')
      return `overflow: ${overflowX}; width: ${Math.round(width)}px`;
  }
  return null;
}

/** The element and what it stands in, out of shadow roots too. */
function* withAncestors(element: Element): Generator<Element> {
  for (
    let at: Element | null = element;
    at;
    at =
      native(at, 'parentElement') ??
      (native(at, 'getRootNode')() as Partial<ShadowRoot>).host ??
      null
  )
    yield at;
}

/** Any colour that the browser knows, as it computes it. */
function computed(colour: string, check: Element): Rgb | null {
  const probe = check.shadowRoot?.querySelector<HTMLElement>('.probe');
  if (!colour || !probe) return null;
  probe.style.color = '';
  probe.style.color = colour;
  return probe.style.color ? parseColour(getComputedStyle(probe).color) : null;
}

/** The colour behind an element; `null` where there is a picture. */
function behind(element: Element): Rgb | null {
  for (const at of withAncestors(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return null;
    if (!CLEAR.test(backgroundColor)) return parseColour(backgroundColor);
  }
  return getComputedStyle(native(document, 'documentElement')).colorScheme.startsWith('dark')
    ? [18, 18, 18]
    : [255, 255, 255];
}
