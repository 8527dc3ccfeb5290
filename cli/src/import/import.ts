/**
 * Sources into a dataset. What is there already is lost by nothing that a source says or fails to
 * say.
 */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { lastDayOf } from '../../../src/domain/activities/activities.ts';
import { addDays } from '../../../src/domain/time/days.ts';
import { Failure, type Note } from '../formats/candidate.ts';
import { isAddress } from '../sources/gather.ts';
import { readLink } from '../text/links.ts';
import { isSecret, shownAddress } from '../text/secrets.ts';
import { isSkipped } from '../text/zones.ts';
import { Classifier } from './classify.ts';
import type { Config, Source } from './config.ts';
import { fold } from './fold.ts';
import { Gate } from './gate.ts';
import { idFor, Index, type Keyed } from './identity.ts';
import { changedFields, type Hit, mergeHits } from './merge.ts';
import { placeOf } from './place.ts';
import type { Reading } from './read-sources.ts';
import type { Report, SourceReport } from './report.ts';

export interface ImportOptions {
  readonly config: Config;
  readonly readings: readonly Reading[];
  /** What clusters and types there are. */
  readonly reference: Dataset;
  readonly now: Date;
  readonly today: string;
}

export function importInto(
  dataset: Dataset,
  options: ImportOptions,
): { dataset: Dataset; report: Omit<Report, 'into' | 'written' | 'without'> } {
  return new Import(dataset, options).run();
}

type Fate = 'added' | 'changed' | 'same' | 'refused';
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Import {
  private readonly dataset: Dataset;
  private readonly options: ImportOptions;
  private readonly readings: readonly Reading[];
  private readonly known: ReadonlyMap<string, Activity>;
  /** The table of sources, which grows with what is read. */
  private readonly table: Map<string, number>;
  private readonly hits = new Map<string, Hit[]>();
  private readonly fates = new Map<string, Fate>();
  private readonly gate: Gate;
  private readonly tally = {
    added: [] as Mutable<Report['added']>[number][],
    changed: [] as Mutable<Report['changed']>[number][],
    kept: 0,
    notListed: [] as Mutable<Report['notListed']>[number][],
    removed: [] as Mutable<Report['removed']>[number][],
  };

  constructor(dataset: Dataset, options: ImportOptions) {
    this.dataset = dataset;
    this.options = options;
    this.known = new Map(dataset.activities.map((activity) => [activity.id, activity]));
    this.table = new Map(dataset.sources.map((url, i) => [url, i]));
    this.readings = options.readings.map((reading) => this.withoutEmpty(reading));
    this.gate = new Gate(dataset, languageOf(options.config.language));
  }

  run(): { dataset: Dataset; report: Omit<Report, 'into' | 'written' | 'without'> } {
    this.match();
    const activities = this.activities();
    const { added, changed, notListed, removed } = this.tally;
    const isSame = ![added, changed, notListed, removed].some((list) => list.length);
    const isShared = ({ origins }: Activity): boolean =>
      new Set(origins?.map(({ source }) => source)).size > 1;
    return {
      dataset: isSame
        ? this.dataset
        : {
            ...this.dataset,
            meta: { ...this.dataset.meta, compiled: this.options.today },
            sources: [...this.table.keys()],
            activities,
          },
      report: {
        ...this.tally,
        sources: this.readings.map((reading) => this.reportOf(reading)),
        merged: activities.filter(isShared).length,
        total: activities.length,
      },
    };
  }

  /** A source that had something, and has nothing now, is taken for a broken one. */
  private withoutEmpty(reading: Reading): Reading {
    const { source, items, failure } = reading;
    if (failure || source.allowEmpty) return reading;
    const before = this.dataset.activities.filter(({ origins }) =>
      origins?.some((origin) => origin.source === source.id),
    );
    const fail = (code: 'emptied' | 'recipe-half', found: string): Reading => ({
      ...reading,
      failure: new Failure(code, found),
    });
    if (before.length && !items.length && !reading.leftOut.length)
      return fail('emptied', String(before.length));
    // A page that was built anew may hold half of its list where the recipe looks.
    const ahead = before.filter((activity) => lastDayOf(activity) >= this.options.today).length;
    const isHalf = source.recipe && !source.owned && ahead > 3 && items.length * 2 <= ahead;
    return isHalf
      ? fail('recipe-half', `${source.recipe?.list ?? ''}: ${items.length}/${ahead}`)
      : reading;
  }

  /** Finds for each item the activity that it is. */
  private match(): void {
    const index = new Index(this.dataset.activities);
    const classifier = new Classifier(this.options.reference, this.options.config);
    for (const reading of this.readings) {
      if (reading.failure) continue;
      const { source, items, warnings } = reading;
      index.find(source.id, items).forEach(({ id: found, alike }, i) => {
        const item = items[i];
        if (!item) return;
        const taken = { has: (id: string) => this.known.has(id) || this.hits.has(id) };
        const id = found ?? idFor(source.id, item.key, taken);
        const hit = this.hitOf(reading, item, classifier);
        index.add(id, source.id, item, hit.told.place.town);
        if (alike)
          warnings.push({ code: 'kept-apart', at: item.candidate.at, title: item.candidate.title });
        const { start, timeZone } = item.candidate;
        if (isSkipped(start, timeZone)) {
          const { at, title } = item.candidate;
          warnings.push({ code: 'no-such-time', at, title, found: start });
        }
        const other = this.otherTitle(id, hit);
        if (other !== null) {
          const { at, title } = item.candidate;
          warnings.push({ code: 'other-title', at, title, found: other });
        }
        const list = this.hits.get(id);
        if (list) list.push(hit);
        else this.hits.set(id, [hit]);
      });
    }
  }

  /** What another source calls the same activity, where that is something else. */
  private otherTitle(id: string, { source, candidate: { title } }: Hit): string | null {
    const before = this.known.get(id);
    // What was known before counts for a source that names it for the first time.
    const isNew = before?.origins?.length && before.origins.every((one) => one.source !== source);
    const other =
      this.hits.get(id)?.find((hit) => hit.source !== source)?.candidate.title ??
      (isNew ? before.title : title);
    return fold(other) === fold(title) ? null : other;
  }

  private hitOf({ source, warnings }: Reading, item: Keyed, classifier: Classifier): Hit {
    const { key, candidate: one } = item;
    const { config } = this.options;
    const page = one.url ?? source.page ?? publicPage(source);
    return {
      source: source.id,
      key,
      candidate: one,
      told: {
        ...classifier.typesOf(one, source, warnings),
        clusters: classifier.clustersOf(one, source, warnings),
        kind: one.kind ?? source.kind ?? 'event',
        language: one.language || source.language || config.language,
        place: placeOf(one),
      },
      sources: page ? [refer(this.table, page)] : [],
    };
  }

  private activities(): Activity[] {
    const done = new Set(
      this.readings.filter(({ failure }) => !failure).map(({ source }) => source.id),
    );
    const { notListed, removed } = this.vanished(done);
    const old = this.dataset.activities.flatMap((activity): Activity[] => {
      const own = this.hits.get(activity.id);
      if (own) return this.settle(activity, mergeHits(activity.id, activity, own, done));
      if (removed.has(activity)) {
        this.tally.removed.push({ id: activity.id, title: activity.title });
        return [];
      }
      if (!notListed.has(activity)) return [activity];
      return this.settle(activity, { ...activity, status: 'not-listed' });
    });
    const fresh = [...this.hits]
      .filter(([id]) => !this.known.has(id))
      .flatMap(([id, own]) => this.settle(null, mergeHits(id, null, own, done)));
    return [...old, ...fresh].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  }

  /** The activity as it goes into the dataset; none where it may not, and was not there before. */
  private settle(before: Activity | null, merged: Activity): Activity[] {
    const checked = this.gate.check(merged, before, this.table.size);
    if ('refused' in checked) {
      const { field, found, expected } = checked.refused;
      this.fates.set(merged.id, 'refused');
      this.tell(merged, 'refused', 'invalid', { field, found, expected });
      return before ? [before] : [];
    }
    const after = checked.activity;
    for (const { field, found } of checked.mended) {
      const isLocked = before?.locked?.length && field === 'end' && after.end === before.end;
      const code = isLocked ? 'locked-times' : codeFor(field);
      this.tell(merged, 'warnings', code, { field, found });
    }
    return [this.counted(before, after)];
  }

  private counted(before: Activity | null, after: Activity): Activity {
    const fields = before ? changedFields(before, after) : null;
    const { id, title, start, timeZone } = after;
    if (before && !fields?.length) {
      this.tally.kept++;
      this.fates.set(id, 'same');
      return before;
    }
    this.fates.set(id, before ? 'changed' : 'added');
    if (!before) this.tally.added.push({ id, title, start, timeZone });
    else if (after.status === 'not-listed' && before.status !== 'not-listed')
      this.tally.notListed.push({ id, title });
    else this.tally.changed.push({ id, title, fields: fields ?? [] });
    return { ...after, fetched: `${this.options.now.toISOString().slice(0, 16)}Z` };
  }

  /** To every source that names the activity. */
  private tell(
    { id, title }: Activity,
    list: 'refused' | 'warnings',
    code: Note['code'],
    what: Pick<Note, 'field' | 'found' | 'expected'>,
  ): void {
    for (const { source, candidate } of this.hits.get(id) ?? []) {
      const reading = this.readings.find((one) => one.source.id === source);
      reading?.[list].push({
        ...what,
        code,
        at: candidate.at,
        title,
        found: (what.found ?? '').slice(0, 160),
      });
    }
  }

  private reportOf({ source, items, failure, found, ...notes }: Reading): SourceReport {
    const base = {
      id: source.id,
      from: shownAddress(source.from),
      ...(found ? { found: { way: found.way, from: shownAddress(found.from) } } : {}),
    };
    if (failure)
      return {
        ...base,
        ok: false,
        failure: { code: failure.code, found: failure.found },
        read: 0,
        taken: 0,
        added: 0,
        changed: 0,
        same: 0,
        leftOut: [],
        refused: [],
        warnings: [],
      };
    const counts = { added: 0, changed: 0, same: 0, refused: 0 };
    for (const [id, hits] of this.hits)
      for (const hit of hits) if (hit.source === source.id) counts[this.fates.get(id) ?? 'same']++;
    const { added, changed, same } = counts;
    const taken = added + changed + same;
    // What the readers and the gate refused; the gate's are among the items.
    const beside = notes.refused.length - counts.refused;
    return {
      ...base,
      ok: true,
      read: items.length + beside + notes.leftOut.length,
      taken,
      added,
      changed,
      same,
      ...notes,
    };
  }

  /**
   * Named no more by any source that named it. Where a source had broken items, they may be the
   * ones.
   */
  private vanished(done: ReadonlySet<string>): {
    notListed: Set<Activity>;
    removed: Set<Activity>;
  } {
    const { today, config } = this.options;
    const owned = new Set(this.readings.flatMap(({ source }) => (source.owned ? source.id : [])));
    const parents = new Set(this.dataset.activities.map(({ parent }) => parent));
    const isOwn = ({ id, origins }: Activity): boolean =>
      !parents.has(id) && (origins ?? []).every(({ source }) => owned.has(source));
    const since = (activity: Activity): string =>
      isOwn(activity) ? addDays(today, -config.window.past) : today;
    const isGone = (activity: Activity): boolean =>
      Boolean(activity.origins?.length) &&
      !this.hits.has(activity.id) &&
      (activity.origins ?? []).every(({ source }) => done.has(source)) &&
      lastDayOf(activity) >= since(activity) &&
      !activity.locked?.some((field) => field === '*' || field === 'status') &&
      (isOwn(activity) || !['cancelled', 'not-listed'].includes(activity.status ?? ''));
    const gone = this.dataset.activities.filter(isGone);
    const unsure = this.unsure(gone);
    const sure = gone.filter((activity) => !unsure.has(activity));
    return {
      notListed: new Set(sure.filter((activity) => !isOwn(activity))),
      removed: new Set(sure.filter(isOwn)),
    };
  }

  private unsure(gone: readonly Activity[]): Set<Activity> {
    const unsure = new Set<Activity>();
    for (const { source, refused, warnings } of this.readings) {
      const broken = refused.filter(({ code }) => code !== 'only-pubdate').length;
      const missing = gone.filter(({ origins }) =>
        origins?.some((origin) => origin.source === source.id),
      );
      // Of a folder nobody knows in which of its files something stood.
      const isPart = warnings.some(({ code }) => code === 'not-read');
      if (!missing.length || (!isPart && broken < missing.length)) continue;
      for (const activity of missing) {
        unsure.add(activity);
        warnings.push({ code: 'maybe-missing', at: '', title: activity.title });
      }
    }
    return unsure;
  }
}

const codeFor = (field: string): Note['code'] => {
  if (field === 'language') return 'bad-language';
  return field === 'sequence' ? 'bad-sequence' : 'mended';
};

/** Where people can read the same, if the source's own address is for everybody. */
function publicPage({ from }: Source): string | null {
  return isAddress(from) && !isSecret(from) ? readLink(from) : null;
}

/** What a text without a language is taken for. */
const languageOf = (configured: string): string =>
  /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(configured) ? configured : 'da';

function refer(table: Map<string, number>, url: string): number {
  const at = table.get(url) ?? table.size;
  table.set(url, at);
  return at;
}
