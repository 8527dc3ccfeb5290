/**
 * Who looks at the pages of a site: slowly, seldom, and only where its `robots.txt` lets programs
 * in.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { ANYTHING, NOTHING, readRobots, type Robots } from './robots.ts';
import { Failure } from '../formats/candidate.ts';
import { PUBLIC, type Access } from './access.ts';
import { type Fetched, fetchSource, type Limits, ROBOT } from './fetch.ts';

export interface Clock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const realClock: Clock = { now: Date.now, wait: (milliseconds) => sleep(milliseconds) };

/** Between two requests to one site, unless it asks for more. */
const PAUSE = 1500;
const LONGEST_PAUSE = 30_000;

/** `webcal:` is the web by another name. */
const originOf = (address: string): string =>
  new URL(address.replace(/^webcals?:/i, 'https:')).origin;

/** Requests to look through a site, `robots.txt` and all; that is under a minute. */
export const DISCOVERY = { budget: 30 } as const;

export interface Visiting {
  readonly limits: Limits;
  readonly cache: string | null;
  readonly clock: Clock;
  /** How many requests at most, those for `robots.txt` included. */
  readonly budget: number;
  /** The address that a person has named. */
  readonly home: string;
  readonly access?: Access;
}

export class Visitor {
  requests = 0;
  private readonly options: Visiting;
  private readonly rules = new Map<string, Robots>();
  private readonly last = new Map<string, number>();

  constructor(options: Visiting) {
    this.options = options;
  }

  async read(address: string): Promise<Fetched> {
    if (!URL.canParse(address)) throw new Failure('scheme', address.slice(0, 80));
    const origin = originOf(address);
    const robots = await this.robotsOf(origin);
    if (!robots.allows(address)) throw new Failure('robots', new URL(address).pathname);
    await this.pause(origin, Math.min(Math.max(PAUSE, robots.delay * 1000), LONGEST_PAUSE));
    return this.ask(address, this.options.cache);
  }

  /** What a site lets programs do. One that has no such file lets them do anything. */
  async robotsOf(origin: string): Promise<Robots> {
    const known = this.rules.get(origin);
    if (known) return known;
    const robots = await this.askRobots(origin);
    this.rules.set(origin, robots);
    return robots;
  }

  private async askRobots(origin: string): Promise<Robots> {
    try {
      const { bytes } = await this.ask(`${origin}/robots.txt`, null);
      return readRobots(Buffer.from(bytes).toString('utf8'), ROBOT);
    } catch (error) {
      // A site that is out of order may not want to be asked more.
      const isDown = error instanceof Failure && error.code === 'status' && /^5/.test(error.found);
      return isDown ? NOTHING : ANYTHING;
    }
  }

  private async ask(address: string, cache: string | null): Promise<Fetched> {
    const { limits, access = PUBLIC, clock, budget, home } = this.options;
    if (this.requests >= budget) throw new Failure('budget', String(budget));
    this.requests++;
    const origin = originOf(address);
    try {
      const own = origin === originOf(home) ? access : PUBLIC;
      return await fetchSource(address, limits, cache, own, home);
    } finally {
      this.last.set(origin, clock.now());
    }
  }

  private async pause(origin: string, milliseconds: number): Promise<void> {
    const { clock } = this.options;
    const since = clock.now() - (this.last.get(origin) ?? -Infinity);
    if (since < milliseconds) await clock.wait(milliseconds - since);
  }
}
