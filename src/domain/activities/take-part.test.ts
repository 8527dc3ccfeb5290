import { describe, expect, it } from 'vitest';
import type { ActivityInput } from './activities.ts';
import { takePart } from './take-part.ts';

const NOW = '2026-11-24';
const event: ActivityInput = { id: 'a', title: 'A', start: '2026-12-03' };
const page = 'https://www.a.example/m?utm_source=x&id=1';
const signUp = 'https://b.example/t?fbclid=2';
const clusters = [
  { name: 'Uden', website: null },
  { name: 'Alfa', website: 'https://www.alfa.example/' },
];
const kindOf = (change: Partial<ActivityInput>): string | undefined =>
  takePart({ ...event, ...change }, clusters, NOW)?.kind;

describe('how to take part', () => {
  it('is to sign up, or to hand in an application, where its address is known; without what tracks', () => {
    expect(takePart({ ...event, registrationUrl: signUp }, clusters, NOW)).toEqual({
      kind: 'sign-up',
      url: 'https://b.example/t',
      host: 'b.example',
    });
    expect(kindOf({ kind: 'call', registrationUrl: signUp })).toBe('apply');
  });

  it('is to read, where only a page is known', () => {
    expect(takePart({ ...event, url: page }, clusters, NOW)).toEqual({
      kind: 'read',
      url: 'https://www.a.example/m?id=1',
      host: 'a.example',
    });
  });

  it('is to ask a cluster that has a website, where nothing else is known', () => {
    expect(takePart(event, clusters, NOW)).toMatchObject({ kind: 'ask', cluster: 'Alfa' });
    expect(takePart(event, [{ name: 'Uden', website: null }], NOW)).toBeNull();
  });

  it.each([
    ['over', { start: '2026-11-20' }],
    ['cancelled', { status: 'cancelled' }],
    ['full', { status: 'full' }],
  ] as const)('is never to sign up for what is %s', (_, change) => {
    expect(kindOf({ ...change, url: page, registrationUrl: signUp })).toBe('read');
  });

  it('is nothing where it is over and no page is known', () => {
    expect(kindOf({ start: '2026-11-20' })).toBeUndefined();
  });
});
