import { termsOf } from '../../i18n/language.ts';
import type { RefusedData } from '../facts.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface CheckTerms {
  title: string;
  again: string;
  weights: Record<'wrong' | 'mind' | 'good', string>;
  noScript: readonly [string, string];
  blocked: (address: string, host: string) => readonly [string, string];
  /** `from`: an address, or “the page”. */
  moved: (from: string) => readonly [string, string];
  forbidden: (host: string, what: string) => string;
  refused: (what: string) => string;
  noWidget: readonly [string, string];
  notAWidget: (shown: string) => readonly [string, string];
  lost: (what: string) => readonly [string, string];
  twice: (count: number) => readonly [string, string];
  versions: (versions: string) => readonly [string, string];
  unknownName: (shown: string, name: string, meant: string) => readonly [string, string];
  unknownValue: (what: string, allowed: string) => readonly [string, string];
  warned: (text: string) => string;
  old: (days: number) => readonly [string, string];
  narrow: (shown: string, width: number) => readonly [string, string];
  hidden: (shown: string) => readonly [string, string];
  accent: (shown: string, ratio: string) => readonly [string, string];
  quiet: (shown: string) => readonly [string, string];
  link: readonly [string, string];
  doubled: (address: string) => readonly [string, string];
  unfetched: (shown: string) => readonly [string, string];
  holdsMore: (shown: string) => readonly [string, string];
  hiddenBy: (shown: string, style: string) => readonly [string, string];
  refusedData: (data: RefusedData) => readonly [string, string];
  notFetched: (address: string) => readonly [string, string];
  sandbox: (links: boolean, downloads: boolean) => readonly [string, string];
  frames: (count: number) => string;
  works: (count: number, version: string) => string;
}

export const checkTerms = termsOf<CheckTerms>('check', { da, en });
