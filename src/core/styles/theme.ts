/**
 * Colours that can be told apart on the page as it is: what its own text colour, surface and accent do not
 * allow is drawn in ink, and surfaces are dark where the ink is light. Measured after the first render and
 * whenever the page's theme changes, on the colours that the browser really uses.
 */
import { createElement, native, viewOf } from '../../dom/native.ts';
import { addRules, type Rules } from '../../dom/sheets.ts';
import type { LitElement } from 'lit';
import {
  blackOrWhite,
  contrast,
  EDGE,
  repair,
  type Repaired,
  type Rgb,
  TEXT,
  toHex,
  WHITE,
} from '../../domain/contrast.ts';
import { warnOnce } from '../../registry/warn-once.ts';
import { plain } from '../element/warn.ts';

/** What a browser computes for a colour that was mixed with itself in sRGB; `null`: another notation. */
function channels(text: string): Rgb | null {
  const [, srgb, numbers = ''] = /^(?:rgba?|color\((srgb) )\(?([^/)]*)/.exec(text) ?? [];
  const parts = numbers
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => Number(part) * (srgb ? 255 : 1));
  return parts.length >= 3 && parts.every((part) => Number.isFinite(part))
    ? (parts.slice(0, 3) as unknown as Rgb)
    : null;
}

const OWN: Record<Repaired['changed'][number], string> = {
  accent: '--_accent',
  onAccent: '--_on-accent',
  muted: '--_muted',
  lineStrong: '--_line-strong',
  pinQuiet: '--_quiet',
};

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
/** What is quiet by itself, and is not where the visitor asks for more contrast. */
const QUIET = ['--_muted', '--_line', '--_line-strong', '--_coast', '--_border', '--_quiet'];

/** Keeps the host's colours readable from now on, for as long as it is on the page. */
export function watchTheme(host: LitElement): void {
  const root = host.renderRoot as ShadowRoot;
  let view = window;
  let page = document;
  let media: readonly MediaQueryList[] = [];
  let own: Rules | undefined;
  let asked = 0;

  const look = (): void => {
    view.cancelAnimationFrame(asked);
    asked = view.requestAnimationFrame(() => {
      // It is measured without what was mended before.
      if (own) addRules(root, [], own);
      const cssText = mended(host, root, view);
      own = cssText ? { cssText } : undefined;
      if (own) addRules(root, [own]);
    });
  };
  // A page that fades from one theme into the other has its colours only at the end.
  const faded = ({ target }: Event): void => {
    if (target && native(target as Node, 'contains')(host)) look();
  };
  const observer = new MutationObserver(look);
  host.addController({
    hostConnected() {
      view = viewOf(host);
      page = host.ownerDocument;
      media = [FORCED, DARK, MORE].map((query) => view.matchMedia(query));
      for (const node of [native(page, 'documentElement'), native(page, 'body'), host])
        observer.observe(node, { attributes: true });
      for (const query of media) query.addEventListener('change', look);
      native(page, 'addEventListener')('transitionend', faded);
      look();
    },
    hostDisconnected() {
      observer.disconnect();
      for (const query of media) query.removeEventListener('change', look);
      native(page, 'removeEventListener')('transitionend', faded);
      view.cancelAnimationFrame(asked);
    },
  });
}

/** Rules for the colours that could not be read; `''`: there are none. */
function mended(host: LitElement, root: ShadowRoot, view: Window): string {
  const theme = host.getAttribute('theme') ?? '';
  if (!['', 'auto', 'light', 'dark'].includes(plain(theme)))
    warnOnce(`<${host.localName} theme="${theme}">: unknown value. Allowed: auto, light, dark.`);
  // The browser's own palette is the visitor's choice.
  if (view.matchMedia(FORCED).matches) return '';
  const probe = createElement('i');
  root.append(probe);
  const read = (colour: string): Rgb | null => {
    probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
    return channels(getComputedStyle(probe).color);
  };
  const ink = channels(getComputedStyle(host).color) ?? read('currentColor');
  // A dark page that does not say so by `color-scheme`, or one that says so and is light. Surfaces of the
  // page's own stay.
  const standsOut = (least: number): boolean => {
    const surface = read('var(--_surface)');
    return !ink || !surface || contrast(ink, surface) >= least;
  };
  let scheme = '';
  if (ink && !standsOut(EDGE)) {
    scheme = blackOrWhite(ink) === WHITE ? 'light' : 'dark';
    probe.style.colorScheme = scheme;
    if (!standsOut(TEXT)) probe.style.colorScheme = scheme = '';
  }
  const [surface, accent, onAccent] = [
    'var(--_surface)',
    'var(--_accent)',
    'var(--_on-accent)',
  ].map(read);
  probe.remove();
  if (!ink || !surface || !accent || !onAccent) return '';
  const more = view.matchMedia(MORE).matches;
  const readable = repair({ ink, surface, accent, onAccent });
  const drawn = new Map<string, string>([
    ...(more ? QUIET.map((name) => [name, toHex(ink)] as const) : []),
    ...readable.changed.map((name) => [OWN[name], toHex(readable[name])] as const),
  ]);
  if (scheme) drawn.set('color-scheme', scheme);
  if (!drawn.size) return '';
  if (readable.changed.length) {
    void import('./theme-note.ts').then(({ noteTheme }) => {
      noteTheme(host, { ink, surface, accent }, readable);
    }, console.error);
  }
  // Paper has colours of its own.
  const colours = [...drawn].map(([name, value]) => `${name}:${value}`).join(';');
  return `@media screen{:host{${colours}}${more ? '.chip b{opacity:1}' : ''}}`;
}
