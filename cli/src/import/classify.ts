/**
 * Whose an activity is, and of which type: by what the source says, then by words, then by what is
 * known of the source.
 */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import type { Candidate, Note } from '../formats/candidate.ts';
import { ROLES, type Config, type Source } from './config.ts';
import { fold, meant } from './fold.ts';

/**
 * Beginnings of words, Danish and English. The nine types are the Danish board's; the words are
 * ours.
 */
const WORDS: readonly { readonly type: string; readonly words: readonly string[] }[] = [
  {
    type: 'matchmaking',
    words: ['matchmaking', 'b2b', 'speedmøde', 'speeddating', 'brokerage', 'partnersøgning'],
  },
  {
    type: 'internationalisation',
    words: [
      'delegation',
      'eksport',
      'internationalis',
      'horizon',
      'eu ansøgning',
      'trade mission',
      'fremstød',
    ],
  },
  {
    type: 'competence-development',
    words: [
      'kursus',
      'kurser',
      'uddannelse',
      'træning',
      'bootcamp',
      'masterclass',
      'certificering',
      'course',
      'training',
    ],
  },
  {
    type: 'entrepreneurship',
    words: ['startup', 'start up', 'iværksæt', 'accelerator', 'inkubator', 'pitch', 'entrepreneur'],
  },
  { type: 'feasibility-study', words: ['feasibility'] },
  { type: 'pre-project', words: ['forprojekt'] },
  {
    type: 'innovation-project',
    words: ['innovationsprojekt', 'udviklingsprojekt', 'innovation project'],
  },
  {
    type: 'knowledge-sharing',
    words: [
      'netværk',
      'erfagruppe',
      'erfa gruppe',
      'workshop',
      'videndel',
      'rundbord',
      'network',
      'roundtable',
    ],
  },
  {
    type: 'knowledge-dissemination',
    words: [
      'konference',
      'seminar',
      'webinar',
      'temadag',
      'oplæg',
      'foredrag',
      'conference',
      'summit',
      'topmøde',
    ],
  },
];

/** The clusters and organisations of a dataset, by id, name or short name. */
export class Parties {
  private readonly ids: ReadonlySet<string>;
  private readonly names = new Map<string, string>();

  constructor({ clusters, organisations }: Dataset) {
    this.ids = new Set([...clusters, ...organisations].map(({ id }) => id));
    for (const one of [
      ...clusters.map(({ id, name, shortName }) => [id, name, shortName]),
      ...organisations.map(({ id, name }) => [id, name]),
    ])
      for (const word of one) this.names.set(fold(word), one[0] ?? '');
  }

  isId(id: string): boolean {
    return this.ids.has(id);
  }

  /** `CLEAN`, `MADE`: the id. */
  named(written: string): string | null {
    return this.names.get(fold(written)) ?? null;
  }

  /** The one that was probably meant: by a few other letters, or as the only one with its words. */
  near(written: string): string | null {
    const near = meant(fold(written), this.names.keys());
    if (near !== null) return this.names.get(near) ?? null;
    const words = fold(written).split(' ');
    const having = [...this.names].filter(([name]) => {
      const own = name.split(' ');
      return words.every((word) => own.includes(word));
    });
    const [only, ...others] = new Set(having.map(([, id]) => id));
    return others.length ? null : (only ?? null);
  }
}

export class Classifier {
  private readonly types = new Map<string, string>();
  private readonly rules: readonly { readonly type: string; readonly words: readonly string[] }[];
  private readonly parties: Parties;

  constructor(dataset: Dataset, config: Config) {
    this.parties = new Parties(dataset);
    for (const { id, name } of dataset.activityTypes)
      for (const word of [id, name.da, name.en]) this.types.set(fold(word), id);
    const known = new Set(dataset.activityTypes.map(({ id }) => id)).add('other');
    this.rules = [...config.types, ...WORDS]
      .filter(({ type }) => known.has(type))
      .map(({ type, words }) => ({ type, words: words.map((word) => ` ${fold(word)}`) }));
  }

  /** A type of activity by its id or name; `null`: the one that was probably meant is `near`. */
  typeNamed(written: string): { readonly id: string | null; readonly near: string | null } {
    const id = this.types.get(fold(written)) ?? (written === 'other' ? 'other' : null);
    if (id) return { id, near: null };
    const near = meant(fold(written), this.types.keys());
    if (near !== null) return { id, near: this.types.get(near) ?? null };
    // A word that titles are known by: `kursus`.
    const word = ` ${fold(written)}`;
    const rule = this.rules.find(({ words }) => words.some((one) => word.startsWith(one)));
    return { id, near: rule?.type ?? null };
  }

  typesOf(
    { at, types, categories, title, description }: Candidate,
    source: Source,
    warnings: Note[],
  ): Pick<Activity, 'type' | 'otherTypes' | 'typeBasis'> {
    const said = [...types, ...categories].flatMap((word) => this.types.get(fold(word)) ?? []);
    for (const word of types) {
      if (this.types.has(fold(word))) continue;
      const near = meant(fold(word), this.types.keys());
      const found = near ? `${word} (${this.types.get(near) ?? near}?)` : word;
      warnings.push({ code: 'unknown-type', at, title, found });
    }
    const text = ` ${fold(`${title} ${[...types, ...categories].join(' ')}`)}`;
    const more = ` ${fold((description ?? '').slice(0, 600))}`;
    const inferred = [text, more].map((words) =>
      this.rules
        .filter((rule) => rule.words.some((word) => words.includes(word)))
        .map(({ type }) => type),
    );
    // What stands further down tells something only where the title tells nothing.
    const fallback = source.type ? [source.type] : (inferred[1] ?? []).slice(0, 1);
    const guess = inferred[0]?.length ? inferred[0] : fallback;
    const [type = null, ...otherTypes] = new Set(said.length ? said : guess);
    return {
      type,
      otherTypes: otherTypes.slice(0, 3),
      typeBasis: said.length ? 'published' : 'inferred',
    };
  }

  clustersOf(one: Candidate, source: Source, warnings: Note[]): Activity['clusters'] {
    const written = fold(one.role ?? '').replaceAll(' ', '-');
    const role = (ROLES.find((known) => known === written) ??
      source.role ??
      'listed-in-calendar') as Activity['clusters'][number]['role'];
    const ids = one.clusters.flatMap((name) => {
      const id = this.parties.named(name);
      if (id) return [id];
      const near = this.parties.near(name);
      warnings.push({
        code: 'unknown-cluster',
        at: one.at,
        title: one.title,
        found: near ? `${name} (${near}?)` : name,
      });
      return [];
    });
    const holders = [one.organiser, ...one.coOrganisers].map((name) =>
      name ? this.parties.named(name) : null,
    );
    const list = new Map((ids.length ? ids : source.clusters).map((id) => [id, role]));
    holders.forEach((id, i) => {
      if (id) list.set(id, i ? 'co-organiser' : 'organiser');
    });
    if (one.role && !list.size)
      warnings.push({
        code: 'role-without-cluster',
        at: one.at,
        title: one.title,
        found: one.role,
      });
    return [...list].map(([id, how]) => ({ id, role: how }));
  }

  /** The clusters of a source that the dataset does not have. */
  unknown(source: Source): string[] {
    return source.clusters.filter((id) => !this.parties.isId(id));
  }
}

/** Whether a source's own rules let an item in. */
export function wanted(
  { title, description, types, categories, venue }: Candidate,
  { include, exclude }: Source,
): boolean {
  const text = fold([title, description, venue, ...types, ...categories].filter(Boolean).join(' '));
  const has = (word: string): boolean => text.includes(fold(word));
  return (!include.length || include.some(has)) && !exclude.some(has);
}
