import { describe, expect, it } from 'vitest';
import { history } from '../../store/bundled/history.ts';
import { historyTerms } from './locales/terms.ts';
import { type HistoryView, toHistory } from './history.view.ts';

const view = (locale: 'da' | 'en' = 'da', today = '2026-11-24'): HistoryView =>
  toHistory(history, { locale, terms: historyTerms(locale), today });

describe('the history', () => {
  it('goes from the earliest year to the latest, each event once and with a source', () => {
    const { years } = view();
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted());
    const events = years.flatMap(({ events: list }) => list);
    expect(events).toHaveLength(history.milestones.length);
    for (const { sources } of events) expect(sources.length).toBeGreaterThan(0);
    for (const { url } of events.flatMap(({ sources }) => sources)) expect(url).toMatch(/^https?:/);
  });

  it('says its dates as exactly as they are known, and what lies ahead', () => {
    const events = view().years.flatMap(({ events: list }) => list);
    expect(events[0]?.when).toBe('2003');
    expect(events.find(({ date }) => date === '2020-10-01')?.when).toBe('1. oktober 2020');
    expect(events.filter(({ expected }) => expected).map(({ date }) => date)).toEqual([
      '2027-01-01',
    ]);
    expect(
      view('da', '2027-01-01')
        .years.flatMap(({ events: list }) => list)
        .filter(({ expected }) => expected),
    ).toEqual([]);
  });

  it('counts from the data, with what limits a number', () => {
    const { bars } = view('en');
    expect(bars.map(({ count }) => count)).toContain('about 40');
    expect(bars.map(({ count }) => count)).toContain('more than 60');
    expect(Math.max(...bars.map(({ share }) => share))).toBe(100);
  });
});
