import { sharedByCopies } from './registry.ts';

const said = sharedByCopies('warnings', () => new Set<string>());

/** One console warning for each text, however often it comes up and whichever copy says it. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}

/** What has been warned of on this page so far. */
export const warnings = (): readonly string[] => [...said];
