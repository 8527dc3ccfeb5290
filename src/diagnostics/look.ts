/** Reads the page, and changes nothing on it. */
import { compiledOf } from '../data/compiled.ts';
import type { Dataset } from '../data/types.ts';
import { parseColour, type Rgb } from '../domain/contrast.ts';
import { native, nativeGlobal } from '../dom/native.ts';
import { today } from '../domain/time/days.ts';
import { registered } from '../registry/registry.ts';
import { warnings } from '../registry/warn-once.ts';
import type { PageFacts, WidgetFacts } from './facts.ts';

const OURS = /\/(?:klynge|all|map|positions|calendar|profile|history)\.js(?:[?#]|$)/;
const CHECK = 'klynge-check';

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
  };
}

export function lookAt(check: Element): PageFacts {
  const all = native(document, 'querySelectorAll');
  const found = widgetsOf(all(':not(form)'));
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
    links: [...all<HTMLElement>('a[href*="/embed/"]')].filter((link) => link.checkVisibility())
      .length,
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
    if (!element.hasAttribute('data-klynge') || element.getAttribute('data-klynge') === 'check')
      return [];
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
  for (
    let at: Element | null = element;
    at;
    at =
      native(at, 'parentElement') ??
      (native(at, 'getRootNode')() as Partial<ShadowRoot>).host ??
      null
  ) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return null;
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return parseColour(backgroundColor);
  }
  return getComputedStyle(native(document, 'documentElement')).colorScheme.startsWith('dark')
    ? [18, 18, 18]
    : [255, 255, 255];
}
