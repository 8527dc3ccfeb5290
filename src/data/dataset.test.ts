import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchema, wholeDataset } from '../../tools/data/publish.ts';
import { entriesOf, headOffice, headOfficeStatusOf } from '../domain/clusters/clusters.ts';
import { withActivityDetails } from '../store/bundled/activity-details.ts';
import { activities } from '../store/bundled/activities.ts';
import { clusters } from '../store/bundled/clusters.ts';
import { details } from '../store/bundled/details.ts';
import { withFields } from './layers.ts';
import { parseDataset } from './parse.ts';
import type { Dataset } from './types.ts';

const parsed = parseDataset(wholeDataset());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
const { dataset } = parsed;

it('the details of activities name their own sources, whatever details lie below', () => {
  const named = (below: Dataset): (readonly (string | undefined)[])[] => {
    const { activities: all, sources } = withActivityDetails(below);
    return all.map((one) => one.sources.map((place) => sources[place]));
  };
  const bundled = { ...dataset, activities: activities.activities };
  const own = named({ ...bundled, sources: details.sources });
  expect(own.flat()).not.toContain(undefined);
  expect(named({ ...bundled, sources: ['https://other-copy.example/'] })).toEqual(own);
});

describe('the bundled dataset', () => {
  it('holds every cluster with its position, its places, its activities and the milestones', () => {
    expect(entriesOf(dataset).map(({ order }) => order)).toEqual(
      dataset.clusters.map((_, i) => i + 1),
    );
    expect(dataset.clusters.flatMap(({ locations }) => locations)).toHaveLength(56);
    expect(dataset.activities).toHaveLength(61);
    expect(dataset.milestones).toHaveLength(40);
    expect(dataset.activityTypes).toHaveLength(9);
    expect(dataset.municipalities).toHaveLength(98);
  });

  it('names the pages that each cluster, place, activity and milestone was read on', () => {
    const records = [
      ...dataset.clusters,
      ...dataset.clusters.flatMap(({ locations }) => locations),
      ...dataset.activities,
      ...dataset.milestones,
    ];
    for (const record of records) {
      expect(record.sources.length).toBeGreaterThan(0);
      for (const index of record.sources) expect(dataset.sources[index]).toMatch(/^https?:/);
    }
  });

  it('names each address once, and none with a tracking parameter', () => {
    expect(new Set(dataset.sources).size).toBe(dataset.sources.length);
    expect(dataset.sources.filter((url) => /utm_|fbclid/.test(url))).toEqual([]);
  });

  it('says that MARLOG ended in 2022, and gives it no head office', () => {
    const marlog = dataset.clusters.find(({ id }) => id === 'marlog');
    expect(marlog?.ended).toBe('2022-04');
    expect(marlog && headOffice(marlog)).toBeNull();
    expect(marlog && headOfficeStatusOf(marlog)).toBe('ended');
  });

  it('leaves unknown what no source says: the head office of MADE, the status of robots, most of the clusters of 2025 to 2028', () => {
    const made = dataset.clusters.find(({ id }) => id === 'made');
    expect(made && headOfficeStatusOf(made)).toBe('unknown');
    expect(
      dataset.strengthPositions.find(({ id }) => id.startsWith('robotics'))?.status,
    ).toBeNull();
    const later = dataset.clusters.map(
      ({ programmes }) =>
        programmes.find(({ programme }) => programme === 'klyngeprogram-2025-2028')?.appointed,
    );
    expect(later.filter((appointed) => appointed === null).length).toBeGreaterThan(
      later.length / 2,
    );
    expect(dataset.programmes.find(({ id }) => id === 'klyngeprogram-2025-2028')?.clusterList).toBe(
      'partial',
    );
  });

  it('invents no clock time: a day is all that is known of most activities', () => {
    for (const { precision, start, allDay } of dataset.activities) {
      expect(start.length).toBe(precision === 'day' ? 10 : 16);
      expect(allDay).toBe(precision === 'day' ? null : false);
    }
  });

  it('gives pages the same facts as the published file', () => {
    const page = withFields(details)({
      ...clusters,
      ...activities,
      programmes: [],
      sources: [],
    } as unknown as Dataset);
    for (const cluster of page.clusters) {
      const whole = dataset.clusters.find(({ id }) => id === cluster.id);
      if (!whole) throw new Error(cluster.id);
      const { description, sources, founded, goldLabel, members, predecessors, locations } =
        cluster;
      // The published file tells besides which page each single fact was read on.
      expect(whole).toMatchObject({
        description,
        sources,
        founded: { date: founded.date },
        goldLabel,
        members,
        predecessors,
      });
      expect(locations.map(({ id, name, town }) => ({ id, name, town }))).toEqual(
        whole.locations.map(({ id, name, town }) => ({ id, name, town })),
      );
    }
    expect(dataset.sources.slice(0, page.sources.length)).toEqual(page.sources);
  });

  it('gives an opened activity the same facts as the published file', () => {
    const page = withActivityDetails(
      withFields(details)({
        ...clusters,
        ...activities,
        programmes: [],
        sources: [],
      } as unknown as Dataset),
    );
    page.activities.forEach((activity, i) => {
      const whole = dataset.activities[i];
      const {
        id,
        organiser,
        coOrganisers,
        registrationUrl,
        timeZone,
        address,
        price,
        clusters: parties,
        sources,
      } = activity;
      expect(whole).toMatchObject({
        id,
        organiser,
        coOrganisers,
        registrationUrl,
        timeZone,
        address,
        price,
        clusters: parties,
      });
      expect(sources.map((index) => page.sources[index])).toEqual(
        whole?.sources.map((index) => dataset.sources[index]),
      );
    });
  });

  it('lies in the files one record a line, so that a change of a fact is one changed line', () => {
    const lines = readFileSync(new URL('./clusters.json', import.meta.url), 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"made"'))).toHaveLength(1);
  });
});

describe('the published JSON Schema', () => {
  it('is of the 2020-12 draft and asks for every entity', () => {
    const schema = jsonSchema() as {
      $schema: string;
      required: string[];
      properties: Record<string, unknown>;
    };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required.sort()).toEqual(Object.keys(dataset).sort());
  });
});
