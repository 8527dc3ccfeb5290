/**
 * The dataset in small files for programs: clusters, and activities by month. Each says what it
 * says with the addresses of its sources. Described in OpenAPI 3.1.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { cluster as clusterSchema } from '../../../src/data/cluster.schema.ts';
import { compiledOf } from '../../../src/data/compiled.ts';
import { activity as activitySchema } from '../../../src/data/schema.ts';
import { isRecord } from '../../../src/data/is-record.ts';
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { momentOf } from '../../../src/domain/activities/activities.ts';
import { monthOf } from '../../../src/domain/time/days.ts';
import type { Site } from './feeds.ts';
import { grouped } from './grouped.ts';
import { activityPath, clusterPath, nameOf } from './paths.ts';

type ApiFile = readonly [path: string, content: () => string];

/** A record with the addresses of its sources in place of their numbers, wherever they stand. */
function sourced(value: unknown, addresses: readonly string[], key?: string): unknown {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) =>
      key === 'sources' && typeof item === 'number'
        ? (addresses[item] ?? [])
        : [sourced(item, addresses)],
    );
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, sourced(item, addresses, name)]),
  );
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

export function* apiFiles(dataset: Dataset, site: Site): Generator<ApiFile> {
  const { meta, clusters, activities, sources } = dataset;
  const about = {
    compiled: compiledOf(meta, 'activities'),
    licence: meta.licence,
    attribution: meta.attribution,
  };
  const page = (path: string): object => (site.base ? { page: site.base + path } : {});
  const clusterRecord = (one: Dataset['clusters'][number]): object => ({
    ...(sourced(one, sources) as object),
    ...page(clusterPath(one.id, 'da')),
  });
  yield ['clusters.json', () => json({ ...about, clusters: clusters.map(clusterRecord) })];
  for (const one of clusters)
    yield [
      `clusters/${nameOf(one.id)}.json`,
      () => json({ ...about, cluster: clusterRecord(one) }),
    ];
  const record = (one: Activity): object => ({
    ...(sourced(one, sources) as object),
    ...page(activityPath(one.id)),
  });
  const months = grouped(activities, (one) => monthOf(momentOf(one)));
  const known = [...months.keys()].sort();
  yield [
    'activities.json',
    () =>
      json({
        ...about,
        months: known.map((month) => ({ month, count: months.get(month)?.length ?? 0 })),
      }),
  ];
  for (const month of known)
    yield [
      `activities/${month}.json`,
      () => json({ ...about, month, activities: (months.get(month) ?? []).map(record) }),
    ];
  yield ['openapi.json', () => `${JSON.stringify(openApi(dataset, site), null, 2)}\n`];
}

/** A record's schema, as the files have it: sources by their addresses, and the page of its own. */
function schemaOf(schema: Parameters<typeof toJsonSchema>[0]): object {
  const made: Record<string, unknown> = {
    ...toJsonSchema(schema, {
      target: 'draft-2020-12',
      // What takes code to check has no words there.
      ignoreActions: ['check'],
    }),
  };
  // The whole description is of one version of JSON Schema, the one that OpenAPI has.
  delete made['$schema'];
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === 'sources' && isRecord(item)
          ? { type: 'array', items: { type: 'string', format: 'uri' } }
          : named(item),
      ]),
    );
  };
  const whole = named(made) as { properties: object };
  return {
    ...whole,
    properties: { ...whole.properties, page: { type: 'string', format: 'uri' } },
  };
}

/** What the files are, for programs that write programs. */
function openApi({ meta }: Dataset, { base, title }: Site): object {
  const object = (properties: Record<string, object>): object => ({
    type: 'object',
    required: Object.keys(properties),
    properties,
  });
  const refer = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const list = (items: object): object => ({ type: 'array', items });
  const text = { type: 'string' };
  const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' };
  const id = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' };
  const about = {
    compiled: { type: 'string', format: 'date', description: 'The day that the data is from.' },
    licence: object({ name: text, url: { type: 'string', format: 'uri' } }),
    attribution: object({ da: text, en: text }),
  };
  const get = (
    operationId: string,
    summary: string,
    properties: Record<string, object>,
    parameter?: { name: string; schema: object; description: string },
  ): object => ({
    get: {
      operationId,
      summary,
      ...(parameter ? { parameters: [{ in: 'path', required: true, ...parameter }] } : {}),
      responses: {
        '200': {
          description: summary,
          content: { 'application/json': { schema: object({ ...about, ...properties }) } },
        },
        ...(parameter ? { '404': { description: 'There is no such file.' } } : {}),
      },
    },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: title.en,
      version: compiledOf(meta, 'activities'),
      description:
        `${meta.attribution.en} Files, not a program: there is nothing to sign in to, and no query. ` +
        'null means not known.',
      license: { name: meta.licence.name, url: meta.licence.url },
    },
    servers: [{ url: base || './' }],
    paths: {
      '/clusters.json': get('clusters', 'All clusters.', { clusters: list(refer('Cluster')) }),
      '/clusters/{id}.json': get(
        'cluster',
        'One cluster.',
        { cluster: refer('Cluster') },
        { name: 'id', schema: id, description: 'The id of a cluster of /clusters.json.' },
      ),
      '/activities.json': get('months', 'The months that have activities.', {
        months: list(object({ month, count: { type: 'integer', minimum: 1 } })),
      }),
      '/activities/{month}.json': get(
        'activities',
        'The activities that begin in a month; a call by its deadline.',
        { month, activities: list(refer('Activity')) },
        { name: 'month', schema: month, description: 'A month of /activities.json: 2026-12.' },
      ),
    },
    components: {
      schemas: { Cluster: schemaOf(clusterSchema), Activity: schemaOf(activitySchema) },
    },
  };
}
