import {
  blackOrWhite,
  contrast,
  readable,
  repair,
  type Rgb,
  toHex,
} from '../../src/domain/contrast.ts';
import { parseColour } from '../../src/domain/parse-colour.ts';
import type { Setup } from './state.ts';

/** The colours of the page that the widget is to stand on; of a page that is not known, paper and ink. */
const SURFACES: Readonly<Record<Setup['colours'], { ink: Rgb; surface: Rgb }>> = {
  inherit: { ink: [27, 31, 36], surface: [255, 255, 255] },
  light: { ink: [27, 31, 36], surface: [255, 255, 255] },
  dark: { ink: [231, 234, 237], surface: [20, 24, 27] },
};

export type Verdict =
  | { readonly kind: 'none' | 'no-colour' }
  | {
      readonly kind: 'good' | 'bad';
      readonly ratio: number;
      /** A colour near it that can be read. */ readonly instead: string;
    };

/** What the run-time rules will make of an accent. */
export function verdictOn({ accent, colours }: Setup): Verdict {
  if (!accent) return { kind: 'none' };
  const colour = parseColour(accent);
  if (!colour) return { kind: 'no-colour' };
  const { ink, surface } = SURFACES[colours];
  const { changed } = repair({ ink, surface, accent: colour, onAccent: blackOrWhite(colour) });
  return {
    kind: changed.includes('accent') ? 'bad' : 'good',
    ratio: contrast(colour, surface),
    instead: toHex(readable(colour, surface)),
  };
}

/** The widgets' own on a light and on a dark page; where the page's colours are inherited, its own. */
const ACCENTS: Record<Setup['colours'], { readonly accent: string; readonly onAccent: string }> = {
  inherit: { accent: '', onAccent: '' },
  light: { accent: '#0b5a60', onAccent: '#ffffff' },
  dark: { accent: '#7ccfc9', onAccent: '#06282b' },
};
const SPACES: Record<Setup['density'], string> = { compact: '0.75', normal: '', airy: '1.25' };

/** Dresses the preview as the snippet's style sheet would dress the widget. */
export function dress(place: HTMLElement, { colours, accent: chosen, density }: Setup): void {
  const { style } = place;
  const colour = parseColour(chosen);
  const { ink, surface } = SURFACES[colours];
  const set = (name: string, value: string): void => {
    if (value) style.setProperty(name, value);
    else style.removeProperty(name);
  };
  const fixed = colours !== 'inherit';
  set('color-scheme', fixed ? colours : '');
  set('background-color', fixed ? toHex(surface) : '');
  set('color', fixed ? toHex(ink) : '');
  const { accent, onAccent } = colour
    ? { accent: toHex(colour), onAccent: toHex(blackOrWhite(colour)) }
    : ACCENTS[colours];
  set('--klynge-accent', accent);
  set('--klynge-on-accent', onAccent);
  set('--klynge-space', SPACES[density]);
}
