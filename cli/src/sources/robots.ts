/** `robots.txt` (RFC 9309): which pages of a site a program may ask for, and how often. */

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

export interface Robots {
  allows(address: string): boolean;
  /** Seconds between requests that the site asks for. */
  readonly delay: number;
  readonly sitemaps: readonly string[];
}

export const ANYTHING: Robots = { allows: () => true, delay: 0, sitemaps: [] };
export const NOTHING: Robots = { allows: () => false, delay: 0, sitemaps: [] };

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number;
}

/** `robot`: our own name, in lower case. */
export function readRobots(text: string, robot: string): Robots {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let isHead = false;
  for (const line of text.slice(0, 500_000).split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'sitemap' && value) sitemaps.push(value);
    if (name === 'user-agent') {
      if (!isHead) groups.push({ agents: [], rules: [], delay: 0 });
      groups.at(-1)?.agents.push(value.toLowerCase());
      isHead = true;
    }
    if (!/^(?:allow|disallow|crawl-delay)$/.test(name)) continue;
    isHead = false;
    if (name === 'crawl-delay') setDelay(groups.at(-1), value);
    // An empty rule says nothing.
    else if (value) groups.at(-1)?.rules.push({ allow: name === 'allow', path: value });
  }
  const own = groups.filter(({ agents }) => agents.some((agent) => agent === robot));
  const mine = own.length ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = mine.flatMap((group) => group.rules);
  return {
    allows: (address) => isAllowed(address, rules),
    delay: Math.max(0, ...mine.map(({ delay }) => delay)),
    sitemaps,
  };
}

function setDelay(group: Group | undefined, value: string): void {
  const seconds = Number(value);
  if (group && seconds > 0) group.delay = seconds;
}

/** The longest rule that fits counts; of two of a length, the one that allows. */
function isAllowed(address: string, rules: readonly Rule[]): boolean {
  const { pathname, search } = new URL(address);
  const fitting = rules
    .filter(({ path }) => fits(path, pathname + search))
    .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
  return fitting[0]?.allow ?? true;
}

/** `*` is anything, and `$` the end. */
function fits(path: string, target: string): boolean {
  const isWhole = path.endsWith('$');
  const [first = '', ...others] = (isWhole ? path.slice(0, -1) : path).split('*');
  if (!target.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = target.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = others.at(-1);
  return !isWhole || at === target.length || (last !== undefined && target.endsWith(last));
}
