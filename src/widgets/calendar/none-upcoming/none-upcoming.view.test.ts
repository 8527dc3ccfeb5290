import { describe, expect, it } from 'vitest';
import { aCluster } from '../../../../tests/support/fixtures.ts';
import { content, data } from '../../../../tests/support/meeting.ts';
import { ownPages } from './none-upcoming.view.ts';

describe('the clusters’ own pages', () => {
  const dataset = data();
  const [first, second] = dataset.clusters;
  const withWebsites = {
    ...dataset,
    clusters: dataset.clusters.map((cluster) => ({
      ...cluster,
      website: cluster === first ? 'https://www.alfa.example/da' : null,
      ended: cluster === second ? '2022' : null,
    })),
  };

  it('are those of every open cluster, by number, with what it works with', () => {
    const pages = ownPages(content(withWebsites));
    expect(pages.map(({ id }) => id)).toEqual(
      dataset.clusters.filter((one) => one !== second).map(({ id }) => id),
    );
    expect(pages[0]).toMatchObject({
      url: 'https://www.alfa.example/da',
      about: expect.stringMatching(/ · Hjemmeside: alfa\.example$/) as string,
    });
  });

  it('are the pages of their activities, where those are known', () => {
    const eventsPage = {
      url: 'https://alfa.example/kalender',
      checked: '2026-11-23',
      sources: [],
    };
    const [page] = ownPages(content({ ...dataset, clusters: [{ ...first!, eventsPage }] }));
    expect([page?.url, page?.about]).toEqual([
      'https://alfa.example/kalender',
      expect.stringMatching(/ · alfa\.example$/),
    ]);
  });

  it('say where none is known', () => {
    const [, other] = ownPages(content(withWebsites));
    expect([other?.url, other?.about]).toEqual([
      null,
      expect.stringMatching(/ · hjemmeside ikke oplyst$/),
    ]);
  });

  it('are only those of the clusters that the page asks for', () => {
    const pages = ownPages(content(withWebsites, '2022-06-01', { clusters: [first!.id] }));
    expect(pages.map(({ id }) => id)).toEqual([first!.id]);
  });

  it('are none where there is no cluster, and three hundred where there are', () => {
    expect(ownPages(content({ ...dataset, clusters: [] }))).toEqual([]);
    const many = Array.from({ length: 300 }, (_, i) =>
      aCluster({ id: `c${i}`, position: first!.position, name: 'N'.repeat(200) }),
    );
    expect(ownPages(content({ ...dataset, clusters: many }))).toHaveLength(300);
  });
});
