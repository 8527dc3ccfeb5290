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

export class Classifier {
  private readonly types = new Map<string, string>();
  private readonly rules: readonly { readonly type: string; readonly words: readonly string[] }[];
  private readonly names = new Map<string, string>();
  private readonly dataset: Dataset;

  constructor(dataset: Dataset, config: Config) {
    this.dataset = dataset;
    for (const { id, name } of dataset.activityTypes)
      for (const word of [id, name.da, name.en]) this.types.set(fold(word), id);
    const known = new Set(dataset.activityTypes.map(({ id }) => id)).add('other');
    this.rules = [...config.types, ...WORDS]
      .filter(({ type }) => known.has(type))
      .map(({ type, words }) => ({ type, words: words.map((word) => ` ${fold(word)}`) }));
    for (const one of [
      ...dataset.clusters.map(({ id, name, shortName }) => [id, name, shortName]),
      ...dataset.organisations.map(({ id, name }) => [id, name]),
    ])
      for (const word of one) this.names.set(fold(word), one[0] ?? '');
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
      const id = this.names.get(fold(name));
      if (id) return [id];
      const near = meant(fold(name), this.names.keys());
      warnings.push({
        code: 'unknown-cluster',
        at: one.at,
        title: one.title,
        found: near ? `${name} (${this.names.get(near) ?? near}?)` : name,
      });
      return [];
    });
    const holders = [one.organiser, ...one.coOrganisers].map((name) =>
      name ? this.names.get(fold(name)) : undefined,
    );
    const list = new Map((ids.length ? ids : source.clusters).map((id) => [id, role]));
    holders.forEach((id, i) => {
      if (id) list.set(id, i ? 'co-organiser' : 'organiser');
    });
    return [...list].map(([id, how]) => ({ id, role: how }));
  }

  /** The clusters of a source that the dataset does not have. */
  unknown(source: Source): string[] {
    return source.clusters.filter(
      (id) =>
        ![...this.dataset.clusters, ...this.dataset.organisations].some((one) => one.id === id),
    );
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
