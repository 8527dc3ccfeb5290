import type { Rgb } from './contrast.ts';

/** Reads `#rgb`, `#rrggbb` and what a browser computes (`rgb(1, 2, 3)`, `rgb(1 2 3 / 0.5)`); `null`: none of them. */
export function parseColour(text: string): Rgb | null {
  const hex = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const whole = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return [0, 2, 4].map((at) => parseInt(whole.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(text.trim());
  return parts ? (parts.slice(1, 4).map(Number) as unknown as Rgb) : null;
}
