import { describe, expect, it } from 'vitest';
import { aLocation, anActivity, threeClusters } from '../../../tests/support/fixtures.ts';
import { entryOf } from '../../domain/clusters/clusters.ts';
import { project } from '../../domain/geo/projection.ts';
import { placesTerms } from '../locales/terms.ts';
import { cardOffices } from './cluster-card.view.ts';
import { type ClusterNext, clusterNext } from './cluster-next.view.ts';

describe('the offices on a card', () => {
  const [alfa] = threeClusters().clusters;
  const office = (town: string, lat: number | null) =>
    aLocation({ id: town, town, role: 'office', lat, lon: lat && 10 });
  const cluster = {
    ...alfa!,
    locations: [
      office('Nord', 57),
      aLocation({ id: 'head', town: 'Midt', role: 'head-office', lat: 56, lon: 10 }),
      office('Ukendt', null),
      office('Syd', 55),
    ],
  };
  const towns = (...from: Parameters<typeof project> | []): readonly string[] =>
    cardOffices(cluster, placesTerms('da'), from.length ? project(...from) : undefined).map(
      ({ town }) => town,
    );

  it('begin with the head office', () => {
    expect(towns()).toEqual(['Midt', 'Nord', 'Ukendt', 'Syd']);
  });

  it('begin with the nearest where a place is known, and end with those without a point', () => {
    expect(towns(54.9, 10)).toEqual(['Syd', 'Midt', 'Nord', 'Ukendt']);
  });
});

describe('what a cluster does next', () => {
  const clusters = [{ id: 'alfa', role: 'organiser' as const }];
  const next = (today: string, locale: 'da' | 'en' = 'da'): ClusterNext | null => {
    const dataset = threeClusters({
      activities: [
        anActivity({
          id: 'fair',
          start: '2026-12-08',
          end: '2026-12-10',
          town: 'Odense',
          clusters,
        }),
        anActivity({
          id: 'call',
          kind: 'call',
          title: 'Fyrtårn',
          start: '2026-12-01',
          deadline: '2027-01-22T23:59',
          registrationUrl: 'https://example.org/ansoeg',
          clusters,
        }),
        anActivity({ id: 'all', start: '2026-12-01', forAll: true }),
      ],
    });
    return clusterNext(dataset, entryOf(dataset, 'alfa')!, today, locale);
  };

  it('is its own next, with its days and weekdays', () => {
    expect(next('2026-11-24')).toMatchObject({
      id: 'fair',
      date: '8.–10. dec.',
      whole: '8.–10. december 2026',
      when: 'tirs.–tors.',
      where: 'Odense',
    });
  });

  it('is a call by its deadline, with the way to apply', () => {
    expect(next('2026-12-11')).toMatchObject({
      date: '22. jan.',
      title: 'Frist: Fyrtårn',
      action: { kind: 'apply', host: 'example.org' },
    });
    expect(next('2026-12-11')?.when).toContain('23.59');
    expect(next('2026-12-11', 'en')?.title).toBe('Deadline: Fyrtårn');
  });

  it('is nothing where nothing is to come', () => {
    expect(next('2027-02-01')).toBeNull();
  });
});
