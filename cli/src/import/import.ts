/** Sources into a dataset. What is there already is lost by nothing that a source says or fails to say. */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { lastDayOf } from '../../../src/domain/activities/activities.ts';
import { addDays, dayOf } from '../../../src/domain/time/days.ts';
import { Failure, type Candidate, type Note } from '../formats/candidate.ts';
import type { Format } from '../formats/read.ts';
import { gather, isAddress } from '../sources/gather.ts';
import { readLink } from '../text/links.ts';
import { inZone } from '../text/zones.ts';
import { Classifier, wanted } from './classify.ts';
import type { Config, Source } from './config.ts';
import { idFor, Index, keyOf, sharedLinks } from './identity.ts';
import { changedFields, type Hit, mergeHits } from './merge.ts';
import { placeOf } from './place.ts';
import type { Report, SourceReport } from './report.ts';

export interface ImportOptions {
  readonly config: Config;
  readonly sources: readonly Source[];
  /** What clusters and types there are. */
  readonly reference: Dataset;
  readonly now: Date;
  readonly cache: string | null;
  readonly progress: (done: number, of: number, source: string) => void;
}

interface Read {
  readonly source: Source;
  readonly items: readonly Candidate[];
  readonly report: SourceReport;
}

export async function importInto(
  dataset: Dataset,
  options: ImportOptions,
): Promise<{ dataset: Dataset; report: Omit<Report, 'into' | 'written'> }> {
  const { config, reference, now } = options;
  const today = inZone(now.getTime(), config.timeZone).slice(0, 10);
  const classifier = new Classifier(reference, config);
  const index = new Index(dataset.activities);
  const known = new Map(dataset.activities.map((activity) => [activity.id, activity]));
  const table = new Map(dataset.sources.map((url, i) => [url, i]));
  const hits = new Map<string, Hit[]>();
  const read = await readAll(options, dataset.activities, today);

  for (const { source, items, report } of read) {
    if (!report.ok) continue;
    const often = sharedLinks(items);
    const mine = new Map<string, string>();
    for (const one of newest(items, often)) {
      const key = keyOf(one, often);
      const found = index.find(source.id, key, one);
      // Two items of one feed that look alike are two.
      const id =
        found && (!mine.has(found) || mine.get(found) === key)
          ? found
          : idFor(source.id, key, { has: (other) => known.has(other) || hits.has(other) });
      mine.set(id, key);
      index.add(id, source.id, key, one);
      const page =
        one.url ?? source.page ?? (isAddress(source.from) ? readLink(source.from) : null);
      const hit: Hit = {
        ...{ source: source.id, key, candidate: one },
        told: {
          ...classifier.typesOf(one, source),
          clusters: classifier.clustersOf(one, source, report.warnings as Note[]),
          kind: one.kind ?? source.kind ?? 'event',
          language: one.language ?? source.language ?? config.language,
          place: placeOf(one),
        },
        sources: page ? [refer(table, page)] : [],
      };
      const list = hits.get(id);
      if (list) list.push(hit);
      else hits.set(id, [hit]);
    }
  }

  const done = new Set(read.filter(({ report }) => report.ok).map(({ source }) => source.id));
  const tally = {
    added: [] as Report['added'][number][],
    changed: [] as Report['changed'][number][],
    kept: 0,
    notListed: [] as Report['notListed'][number][],
  };
  const fetched = `${now.toISOString().slice(0, 16)}Z`;
  const settle = (before: Activity | null, after: Activity): Activity => {
    const fields = before ? changedFields(before, after) : null;
    if (before && !fields?.length) {
      tally.kept++;
      return before;
    }
    const { id, title, start } = after;
    if (!before) tally.added.push({ id, title, start });
    else if (after.status === 'not-listed' && before.status !== 'not-listed')
      tally.notListed.push({ id, title });
    else tally.changed.push({ id, title, fields: fields ?? [] });
    return { ...after, fetched };
  };
  const gone = vanished(dataset.activities, hits, done, read, today);
  const activities = [
    ...dataset.activities.map((activity) => {
      const own = hits.get(activity.id);
      if (own) return settle(activity, mergeHits(activity.id, activity, own, done));
      return gone.has(activity)
        ? settle(activity, { ...activity, status: 'not-listed' })
        : activity;
    }),
    ...[...hits]
      .filter(([id]) => !known.has(id))
      .map(([id, own]) => settle(null, mergeHits(id, null, own, done))),
  ].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  const same = !tally.added.length && !tally.changed.length && !tally.notListed.length;
  return {
    dataset: same
      ? dataset
      : {
          ...dataset,
          meta: { ...dataset.meta, compiled: today },
          sources: [...table.keys()],
          activities,
        },
    report: {
      ...tally,
      sources: read.map(({ report }) => report),
      merged: activities.filter(
        ({ origins }) => new Set(origins?.map(({ source }) => source)).size > 1,
      ).length,
      total: activities.length,
    },
  };
}

function refer(table: Map<string, number>, url: string): number {
  const at = table.get(url) ?? table.size;
  table.set(url, at);
  return at;
}

async function readAll(
  { config, sources, cache, progress }: ImportOptions,
  activities: readonly Activity[],
  today: string,
): Promise<Read[]> {
  const [from, to] = [addDays(today, -config.window.past), addDays(today, config.window.future)];
  const all: Read[] = [];
  for (const [i, source] of sources.entries()) {
    progress(i, sources.length, source.id);
    const base = {
      id: source.id,
      from: source.from,
      taken: 0,
      excluded: 0,
      outside: 0,
      refused: [] as Note[],
      warnings: [] as Note[],
    };
    try {
      const parsed = await gather(
        {
          from: source.from,
          format: (source.format as Format | undefined) ?? null,
          pointer: source.pointer ?? null,
        },
        {
          limits: { bytes: config.limits.megabytes * 1024 * 1024, seconds: config.limits.seconds },
          cache,
          options: { timeZone: source.timeZone ?? config.timeZone, today, from, to },
        },
      );
      const known = activities.filter(({ origins }) =>
        origins?.some((origin) => origin.source === source.id),
      );
      if (!parsed.candidates.length && !source.allowEmpty && known.length)
        throw new Failure('empty', String(known.length));
      const passed = parsed.candidates.filter((one) => wanted(one, source));
      const items = passed.filter(
        (one) => dayOf(one.end ?? one.deadline ?? one.start) >= from && dayOf(one.start) <= to,
      );
      const counts = {
        taken: items.length,
        excluded: parsed.candidates.length - passed.length,
        outside: passed.length - items.length,
      };
      all.push({
        source,
        items,
        report: {
          ...base,
          ...counts,
          ok: true,
          refused: parsed.refused,
          warnings: [...parsed.warnings],
        },
      });
    } catch (error) {
      const failure =
        error instanceof Failure ? error : new Failure('unreadable', String(error).slice(0, 200));
      all.push({
        source,
        items: [],
        report: { ...base, ok: false, failure: { code: failure.code, found: failure.found } },
      });
    }
  }
  progress(sources.length, sources.length, '');
  return all;
}

/** Of items with one key, the one with the highest number of changes, else the last. */
function newest(items: readonly Candidate[], often: ReadonlySet<string>): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const one of items) {
    const key = keyOf(one, often);
    const other = byKey.get(key);
    if (!other || (one.sequence ?? 0) >= (other.sequence ?? 0)) byKey.set(key, one);
  }
  return [...byKey.values()];
}

/** Still to come, and named no more by any source that named it. Where a source had broken items, they may be the ones. */
function vanished(
  activities: readonly Activity[],
  hits: ReadonlyMap<string, unknown>,
  done: ReadonlySet<string>,
  read: readonly Read[],
  today: string,
): Set<Activity> {
  const gone = activities.filter(
    ({ id, origins, status, locked, ...rest }) =>
      origins?.length &&
      !hits.has(id) &&
      origins.every(({ source }) => done.has(source)) &&
      lastDayOf(rest as Activity) >= today &&
      status !== 'cancelled' &&
      status !== 'not-listed' &&
      !locked?.some((field) => field === '*' || field === 'status'),
  );
  const kept = new Set<string>();
  for (const { source, report } of read) {
    const broken = report.refused.filter(({ code }) => code !== 'only-pubdate').length;
    const missing = gone.filter(({ origins }) =>
      origins?.some((origin) => origin.source === source.id),
    );
    if (missing.length && broken >= missing.length) for (const { id } of missing) kept.add(id);
  }
  return new Set(gone.filter(({ id }) => !kept.has(id)));
}
