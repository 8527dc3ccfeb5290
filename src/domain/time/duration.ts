const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of `90s`, `15m`, `2h`, `1d`; `null`: it is none. */
export function durationOf(text: string): number | null {
  const [, count = '', unit] = /^\s*(\d{1,6})\s*(ms|s|m|h|d)\s*$/.exec(text) ?? [];
  return unit ? Number(count) * UNITS[unit as keyof typeof UNITS] : null;
}
