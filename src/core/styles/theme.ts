/**
 * Colours that can be told apart on the page as it is: what its own text colour, surface and accent do not allow is drawn in ink.
 * Measured after the first render and whenever the page's theme changes, on the colours that the browser really uses.
 */
import { createElement, native } from '../../dom/native.ts';
import type { LitElement } from 'lit';
import { contrast, repair, type Repaired, type Rgb, toHex } from '../../domain/contrast.ts';
import { warnOnce } from '../../registry/warn-once.ts';

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

const NAMES: Record<Repaired['changed'][number], string> = {
  accent: '--klynge-accent',
  onAccent: '--klynge-on-accent',
  muted: '--klynge-muted',
  lineStrong: '--klynge-line-strong',
  pinQuiet: '--klynge-pin-quiet',
};
const OWN: Record<Repaired['changed'][number], string> = {
  accent: '--_accent',
  onAccent: '--_on-accent',
  muted: '--_muted',
  lineStrong: '--_line-strong',
  pinQuiet: '--_quiet',
};

const said = new Set<string>();
const forced = matchMedia('(forced-colors: active)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const more = matchMedia('(prefers-contrast: more)');
/** What is quiet by itself, and is not where the visitor asks for more contrast. */
const QUIET = ['--_muted', '--_line', '--_line-strong', '--_coast', '--_border', '--_quiet'];

/** Keeps the host's colours readable from now on, for as long as it is on the page. */
export function watchTheme(host: LitElement): void {
  const root = host.renderRoot as ShadowRoot;
  const sheet = new CSSStyleSheet();
  let asked = 0;

  const look = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      mend(host, root, sheet);
    });
  };
  // A page that fades from one theme into the other has its colours only at the end.
  const faded = ({ target }: Event): void => {
    if (target instanceof Element && native(target, 'contains')(host)) look();
  };
  const observer = new MutationObserver(look);
  host.addController({
    hostConnected() {
      for (const node of [native(document, 'documentElement'), native(document, 'body'), host])
        observer.observe(node, { attributes: true });
      for (const media of [forced, dark, more]) media.addEventListener('change', look);
      native(document, 'addEventListener')('transitionend', faded);
      look();
    },
    hostDisconnected() {
      observer.disconnect();
      for (const media of [forced, dark, more]) media.removeEventListener('change', look);
      native(document, 'removeEventListener')('transitionend', faded);
      cancelAnimationFrame(asked);
    },
  });
}

function mend(host: LitElement, root: ShadowRoot, sheet: CSSStyleSheet): void {
  const theme = host.getAttribute('theme') ?? '';
  if (!['', 'auto', 'light', 'dark'].includes(theme))
    warnOnce(`<${host.localName} theme="${theme}">: unknown value. Allowed: auto, light, dark.`);
  sheet.replaceSync('');
  // The browser's own palette is the visitor's choice.
  if (forced.matches) return;
  const probe = createElement('i');
  root.append(probe);
  const read = (colour: string): Rgb | null => {
    probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
    return channels(getComputedStyle(probe).color);
  };
  const [surface, accent, onAccent] = [
    'var(--_surface)',
    'var(--_accent)',
    'var(--_on-accent)',
  ].map(read);
  const ink = channels(getComputedStyle(host).color) ?? read('currentColor');
  probe.remove();
  if (!ink || !surface || !accent || !onAccent) return;
  const mended = repair({ ink, surface, accent, onAccent });
  const drawn = new Map([
    ...(more.matches ? QUIET.map((name) => [name, toHex(ink)] as const) : []),
    ...mended.changed.map((name) => [OWN[name], toHex(mended[name])] as const),
  ]);
  if (!drawn.size) return;
  // Paper has colours of its own.
  sheet.replaceSync(
    `@media screen{:host{${[...drawn].map(([name, value]) => `${name}:${value}`).join(';')}}${more.matches ? '.chip b{opacity:1}' : ''}}`,
  );
  if (!root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  if (mended.changed.length) note(host, { ink, surface, accent }, mended);
}

function note(
  host: Element,
  { ink, surface, accent }: { ink: Rgb; surface: Rgb; accent: Rgb },
  { changed }: Repaired,
): void {
  const figures = [
    `text ${toHex(ink)} ${contrast(ink, surface).toFixed(1)}:1`,
    `accent ${toHex(accent)} ${contrast(accent, surface).toFixed(1)}:1`,
  ].join(', ');
  const text = `<${host.localName}>: on ${toHex(surface)} (${figures}) these could not be read and are drawn in the text colour, or in black or white: ${changed
    .map((name) => NAMES[name])
    .join(', ')}. See docs/en/theming.md.`;
  if (said.has(text)) return;
  said.add(text);
  console.info(text);
}
