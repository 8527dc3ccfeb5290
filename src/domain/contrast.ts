/** Whether colours can be told apart, and what to take instead: the thresholds are those of WCAG 2.2 (1.4.3, 1.4.11). */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Text, and what must stand out like text. */
export const TEXT = 4.5;
/** Edges of controls, marks that are not text. */
export const EDGE = 3;

const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];
/** The shares of ink that quiet text, edges and quiet marks are drawn with. */
const SHARES = { muted: 0.72, lineStrong: 0.58, pinQuiet: 0.66 } as const;

export const toHex = (colour: Rgb): string =>
  `#${colour.map((n) => Math.round(n).toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((n) => {
    const share = n / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the first colour, the rest of the second, as `color-mix(in srgb, …)` has it. */
export const mix = (colour: Rgb, share: number, rest: Rgb): Rgb =>
  colour.map((n, i) => n * share + (rest[i] ?? 0) * (1 - share)) as unknown as Rgb;

/** Black or white, whichever is read better on the colour. */
export const blackOrWhite = (on: Rgb): Rgb =>
  contrast(WHITE, on) >= contrast(BLACK, on) ? WHITE : BLACK;

export interface Colours {
  readonly ink: Rgb;
  readonly surface: Rgb;
  readonly accent: Rgb;
  readonly onAccent: Rgb;
}

export interface Repaired {
  readonly accent: Rgb;
  readonly onAccent: Rgb;
  readonly muted: Rgb;
  readonly lineStrong: Rgb;
  readonly pinQuiet: Rgb;
  /** The names of those that had to be changed. */
  readonly changed: readonly ('accent' | 'onAccent' | 'muted' | 'lineStrong' | 'pinQuiet')[];
}

/**
 * The colours to draw with: what cannot be told from the surface is drawn in ink, and what stands on the accent is black or white
 * where it could not be read. Ink itself is the page's own, and is left alone.
 */
export function repair({ ink, surface, accent, onAccent }: Colours): Repaired {
  const changed: Repaired['changed'][number][] = [];
  const or = (
    name: Repaired['changed'][number],
    colour: Rgb,
    on: Rgb,
    least: number,
    instead: Rgb,
  ): Rgb => {
    if (contrast(colour, on) >= least) return colour;
    changed.push(name);
    return instead;
  };
  const used = or('accent', accent, surface, TEXT, ink);
  return {
    accent: used,
    onAccent: or('onAccent', onAccent, used, TEXT, blackOrWhite(used)),
    muted: or('muted', mix(ink, SHARES.muted, surface), surface, TEXT, ink),
    lineStrong: or('lineStrong', mix(ink, SHARES.lineStrong, surface), surface, EDGE, ink),
    pinQuiet: or('pinQuiet', mix(ink, SHARES.pinQuiet, surface), surface, EDGE, ink),
    changed,
  };
}

const STEPS = 100;

/** The colour, moved towards black or white only as far as it takes to be read on the surface; itself, where it can be. */
export function readable(colour: Rgb, surface: Rgb): Rgb {
  const end = blackOrWhite(surface);
  for (let step = 0; step <= STEPS; step++) {
    // What is written as hexadecimal digits is what has to be read.
    const moved = mix(end, step / STEPS, colour).map(Math.round) as unknown as Rgb;
    if (contrast(moved, surface) >= TEXT) return moved;
  }
  return end;
}
