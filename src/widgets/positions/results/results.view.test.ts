import { describe, expect, it } from 'vitest';
import { aCluster, aLocation } from '../../../../tests/support/fixtures.ts';
import { placesTerms } from '../../../core/locales/terms.ts';
import { positionsTerms } from '../locales/terms.ts';
import { positionsResultsTerms } from './locales/terms.ts';
import { titleOf, whereOf } from './results.view.ts';

const where = (locations: readonly Parameters<typeof aLocation>[0][], locale = 'da'): string =>
  whereOf(
    aCluster({ id: 'a', position: 'one', locations: locations.map(aLocation) }),
    { ...positionsTerms(locale), ...positionsResultsTerms(locale) },
    placesTerms(locale),
  );

describe('where a found cluster sits', () => {
  it('is its head office and the others, by what they are', () => {
    const locations = [
      { id: '1', role: 'hub', town: 'Aalborg' },
      { id: '2', role: 'head-office', town: 'Odense' },
      { id: '3', role: 'hub', town: 'Aarhus' },
      { id: '4', role: 'hub', town: 'Vejle', status: 'closed' },
      { id: '5', role: 'satellite', town: 'Struer' },
      { id: '6', role: 'activity-town', town: 'Billund' },
    ] as const;
    expect(where(locations)).toBe('Odense, hubs i Aalborg og Aarhus, satellit i Struer');
    expect(where(locations, 'en')).toBe('Odense, hubs in Aalborg and Aarhus, satellite in Struer');
  });

  it('says that the head office is not known, or not confirmed', () => {
    expect(where([{ id: '1', role: 'office', town: 'Herning' }])).toBe(
      'Hovedsæde ikke oplyst, kontor i Herning',
    );
    expect(where([{ id: '1', role: 'head-office', status: 'unconfirmed', town: 'Karup' }])).toBe(
      'Karup (ubekræftet)',
    );
  });
});

describe('the heading of the results', () => {
  const title = (found: number, closed: number, locale = 'da'): string =>
    titleOf({ found, closed }, 'x', positionsResultsTerms(locale));

  it('counts the clusters that fit, in both languages', () => {
    expect(title(1, 0)).toBe('1 klynge passer til ”x”');
    expect(title(2, 0)).toBe('2 klynger passer til ”x”, bedste først');
    expect(title(1, 0, 'en')).toBe('1 cluster fits “x”');
  });

  it('says of a field whose cluster has ended that it has none, and counts it for no cluster', () => {
    expect(title(2, 1)).toBe('1 klynge passer til ”x”, og 1 fag uden klynge');
    expect(title(1, 1)).toBe('”x” hører til et fag uden klynge');
    expect(title(1, 1, 'en')).toBe('“x” belongs to a field without a cluster');
  });

  it('says when nothing is found', () => {
    expect(title(0, 0)).toBe('Ingen klynge har ”x” blandt sine fagord');
  });
});
