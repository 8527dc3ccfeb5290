import { describe, expect, it, vi } from 'vitest';
import { registered, sharedByCopies } from './registry.ts';

describe('the registry', () => {
  it('keeps what the first copy of the library made, and every copy finds it', async () => {
    const made = sharedByCopies('mounted', () => ({ by: 'the first' }));
    vi.resetModules();
    const copy = await import('./registry.ts');
    expect(copy.sharedByCopies).not.toBe(sharedByCopies);
    expect(copy.sharedByCopies('mounted', () => ({ by: 'the second' }))).toBe(made);
    expect(copy.registered('mounted')).toBe(made);
  });

  it('makes nothing where somebody only looks', () => {
    expect(registered('remote-sources')).toBeUndefined();
    sharedByCopies('remote-sources', () => new Map());
    expect(registered('remote-sources')).toEqual(new Map());
  });

  it('is one symbol on the global object', () => {
    const ours = Object.getOwnPropertySymbols(globalThis).filter((symbol) =>
      symbol.description?.startsWith('klynge'),
    );
    expect(ours).toEqual([Symbol.for('klynge-widgets/1')]);
  });
});
