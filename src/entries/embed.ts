/** The script of a frame's page: its address says what is shown and how, and a page around it that asks is told the height. */
import { native } from '../dom/native.ts';
import { needsWindow, type Sandbox, sandboxOfFrame } from '../dom/sandbox.ts';
import { sharedByCopies } from '../registry/registry.ts';
import { frameSettings } from '../mount/address-settings.ts';
import { applySettings } from '../mount/apply-settings.ts';
import { LAZY_LOCALES } from '../locales/lazy-locales.ts';
import { blackOrWhite, contrast, mix, TEXT, toHex } from '../domain/contrast.ts';
import { parseColour } from '../domain/parse-colour.ts';

const THEMES = ['light', 'dark', 'auto'];
const SPACES: ReadonlyMap<string, string> = new Map([
  ['compact', '0.75'],
  ['normal', '1'],
  ['airy', '1.25'],
]);
const LANGUAGES = ['da', 'en', ...LAZY_LOCALES];
const DARK = '#14181b';
const LIGHT = '#ffffff';

const asked = new URL(location.href).searchParams;
const root = native(document, 'documentElement');
const body = native(document, 'body');

const lang = asked.get('lang') ?? '';
root.lang = LANGUAGES.includes(lang.toLowerCase().split('-', 1)[0] ?? '') ? lang : 'da';
const theme = asked.get('theme') ?? '';
root.dataset['theme'] = THEMES.includes(theme) ? theme : 'light';
const space = SPACES.get(asked.get('density') ?? '');
if (space) root.style.setProperty('--klynge-space', space);

// A colour that could not be read is left out, and the library's own stands.
const accent = parseColour(asked.get('accent') ?? '');
const dark =
  theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
const surface = parseColour(dark ? DARK : LIGHT);
if (accent && surface && contrast(accent, surface) >= TEXT) {
  root.style.setProperty('--klynge-accent', toHex(accent));
  root.style.setProperty('--klynge-on-accent', toHex(blackOrWhite(mix(accent, 1, accent))));
} else if (asked.has('accent')) {
  console.warn(
    `accent=${asked.get('accent') ?? ''}: not a colour that can be read here. Expected #rrggbb with a contrast of ${TEXT} at least.`,
  );
}

/**
 * In the frame of another site whether there is a sandbox can only be tried: a page in one may not name its domain, not even its
 * own. The page's own origin is no longer that of pages that have not named theirs, so this is for pages for frames alone.
 */
function isSandboxed(): boolean {
  try {
    Reflect.set(document, 'domain', native(document, 'domain'));
    return false;
  } catch {
    return true;
  }
}
function sandboxAround(): Sandbox | undefined {
  if (parent === window) return undefined;
  const is = sandboxOfFrame();
  if (is || frameElement) return is;
  return isSandboxed() ? { allows: new Set() } : undefined;
}
const around = sandboxAround();
if (around) {
  sharedByCopies('sandbox', () => around);
  const base = native(document, 'querySelector')('base');
  if (base && needsWindow(around)) base.target = '_blank';
}

// A page of its own begins at the first level.
if (!asked.has('heading-level')) asked.set('heading-level', '1');

// The page itself has been given the language.
asked.delete('lang');
const settings = frameSettings(asked, parent !== window);
for (const widget of body.querySelectorAll('*'))
  if (widget.localName.startsWith('klynge-')) void applySettings(widget, settings);

/** A page around that asks `{ klynge: 'height?' }` gets `{ klynge: 'height', height }`, now and at each change. Nobody else gets anything. */
let teller: ResizeObserver | undefined;
addEventListener(
  'message',
  ({ source, origin, data }: MessageEvent<{ klynge?: string } | null>) => {
    if (source !== parent || source === window || data?.klynge !== 'height?' || origin === 'null')
      return;
    teller?.disconnect();
    teller = new ResizeObserver(() => {
      parent.postMessage(
        { klynge: 'height', height: Math.ceil(body.getBoundingClientRect().height) },
        origin,
      );
    });
    teller.observe(body);
  },
);
