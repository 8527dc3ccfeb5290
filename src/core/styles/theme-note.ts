/**
 * Tells whoever made the page which of its colours could not be read, and what is drawn instead.
 * Most pages never fetch it.
 */
import { contrast, type Repaired, type Rgb, toHex } from '../../domain/contrast.ts';

const NAMES: Record<Repaired['changed'][number], string> = {
  accent: '--klynge-accent',
  onAccent: '--klynge-on-accent',
  muted: '--klynge-muted',
  lineStrong: '--klynge-line-strong',
  pinQuiet: '--klynge-pin-quiet',
};

const said = new Set<string>();

/** Once for each finding: to the console, where the widget's visitor does not see it. */
export function noteTheme(
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
