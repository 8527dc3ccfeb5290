/** What `publish` writes for programs: a record for catalogues, files of JSON with their description, `llms.txt`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDataset, reference } from '../../cli/src/reference.ts';
import { anActivity } from '../support/fixtures.ts';
import { aFolder, klynge, type Ran } from './support.ts';

const BASE = 'https://kalender.example.dk/klynger/';
const ACTIVITIES = [
  anActivity({
    id: 'temadag',
    start: '2026-12-08T10:00',
    title: 'Temadag [her](https://ond.example/) & <b>',
    clusters: [{ id: 'made', role: 'organiser' }],
    sources: [0],
  }),
  anActivity({
    id: 'frist',
    kind: 'call',
    start: '2026-11-01',
    deadline: '2027-01-15',
    sources: [0],
  }),
];
const PUBLISHER = {
  name: 'Sekretariatet & <venner>',
  url: 'https://www.example.dk/',
  email: 'data@example.dk',
};

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = aFolder();
});
async function publish(config: object = { publisher: PUBLISHER }): Promise<Ran> {
  const dataset = {
    ...emptyDataset('2026-05-01', { da: 'Vores kalender', en: 'Our calendar' }),
    sources: ['https://a.example.dk/kalender'],
    activities: ACTIVITIES,
  };
  writeFileSync(at('a.json'), JSON.stringify(dataset));
  writeFileSync(at('klynge.config.json'), JSON.stringify({ sources: [], base: BASE, ...config }));
  const ran = await klynge(
    ...['publish', '--config', at('klynge.config.json'), '--data', at('a.json')],
    ...['--out', at('public'), '--now', '2026-05-02'],
  );
  expect(ran).toMatchObject({ exit: 0 });
  return ran;
}
const out = (path: string): string => readFileSync(at(`public/${path}`), 'utf8');
const json = (path: string): Record<string, unknown> =>
  JSON.parse(out(path)) as Record<string, unknown>;

/** Sentences of a graph: who, what, and which thing or text. */
type Triples = readonly string[];
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function ofJsonLd(text: string): Triples {
  type Node = Record<string, unknown> & { '@id': string; '@type': string };
  const { '@context': spaces, '@graph': nodes } = JSON.parse(text) as {
    '@context': Record<string, string>;
    '@graph': Node[];
  };
  const whole = (name: string): string =>
    name.replace(/^(\w+):/, (_, prefix: string) => spaces[prefix]!);
  return nodes.flatMap(({ '@id': id, '@type': type, ...says }) => [
    `${id} ${TYPE} <${whole(type)}>`,
    ...Object.entries(says).flatMap(([property, values]) =>
      (values as Record<string, string>[]).map(
        (value) =>
          `${id} ${whole(property)} ${value['@id'] ? `<${value['@id']}>` : `${value['@value']}|${value['@language'] ?? value['@type'] ?? ''}`}`,
      ),
    ),
  ]);
}

function ofRdfXml(text: string): Triples {
  const elements = (of: { children: unknown[] }): Element[] =>
    (of.children as Element[]).filter(({ type }) => type === 'tag');
  const [root] = elements(parseDocument(text, { xmlMode: true }));
  const whole = (name: string): string =>
    name.replace(/^(\w+):/, (_, prefix: string) => root!.attribs[`xmlns:${prefix}`]!);
  return elements(root!).flatMap((node) => {
    const id = node.attribs['rdf:about']!;
    return [
      `${id} ${TYPE} <${whole(node.name)}>`,
      ...elements(node).map(({ name, attribs, ...rest }) => {
        const to = attribs['rdf:resource'];
        const value = DomUtils.textContent(rest as Element);
        return `${id} ${whole(name)} ${to ? `<${to}>` : `${value}|${attribs['xml:lang'] ?? attribs['rdf:datatype'] ?? ''}`}`;
      }),
    ];
  });
}

/** DCAT-AP-DK 3.0: what each class has to have, and as what. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'http://www.w3.org/ns/dcat#Catalog': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dcat:dataset',
  ],
  'http://www.w3.org/ns/dcat#Dataset': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dcat:contactPoint',
    'dcat:distribution',
  ],
  'http://www.w3.org/ns/dcat#Distribution': ['dcat:accessURL', 'dct:license'],
  'http://www.w3.org/ns/dcat#DataService': ['dct:title', 'dcat:endpointURL'],
  'http://xmlns.com/foaf/0.1/Agent': ['foaf:name'],
};
const SPACES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

describe('the record for catalogues of data', () => {
  it('says the same as JSON-LD and as RDF/XML', async () => {
    await publish();
    const [first, second] = [ofJsonLd(out('data/dcat.jsonld')), ofRdfXml(out('data/dcat.rdf'))];
    expect(first.length).toBeGreaterThan(40);
    expect(first.toSorted()).toEqual(second.toSorted());
    expect(first).toContain(
      `${BASE}data/dcat.jsonld#udgiver http://xmlns.com/foaf/0.1/name Sekretariatet & <venner>|`,
    );
  });

  it('has what DCAT-AP-DK requires of each thing, and names no thing that is not there', async () => {
    await publish();
    const graph = ofRdfXml(out('data/dcat.rdf')).map((one) => one.split(' '));
    for (const [type, properties] of Object.entries(REQUIRED)) {
      const things = graph.filter(
        ([, property, value]) => property === TYPE && value === `<${type}>`,
      );
      expect([type, things.length > 0]).toEqual([type, true]);
      for (const [id] of things)
        for (const name of properties) {
          const [prefix = '', local = ''] = name.split(':');
          const has = graph.some(
            ([of, property]) => of === id && property === `${SPACES[prefix]}${local}`,
          );
          expect([type, name, has]).toEqual([type, name, true]);
        }
    }
    const own = graph.flatMap(([, , value]) =>
      value!.startsWith(`<${BASE}data/dcat.jsonld#`) ? value!.slice(1, -1) : [],
    );
    for (const id of own) expect(graph.some(([of]) => of === id)).toBe(true);
    const files = graph.flatMap(([, property, value]) =>
      /#(?:downloadURL|endpointDescription)$/.test(property!)
        ? value!.slice(1 + BASE.length, -1)
        : [],
    );
    expect(files).toHaveLength(4);
    for (const path of files)
      expect([path, existsSync(at(`public/${path}`))]).toEqual([path, true]);
  });

  it('is not written where nobody has said who publishes it, and that is told', async () => {
    const ran = await publish({});
    expect(ran.err).toContain('publisher');
    expect(existsSync(at('public/data/dcat.rdf'))).toBe(false);
  });
});

describe('the files of JSON', () => {
  it('have the clusters, and the activities of each month, with the addresses of their sources', async () => {
    await publish();
    expect(json('clusters.json')['clusters']).toHaveLength(reference().clusters.length);
    const made = reference().clusters.find(({ id }) => id === 'made')!;
    expect(json('clusters/made.json')['cluster']).toMatchObject({
      name: made.name,
      page: `${BASE}klynge/made.html`,
      sources: made.sources.map((i) => reference().sources[i]),
    });
    expect(json('activities.json')['months']).toEqual([
      { month: '2026-12', count: 1 },
      { month: '2027-01', count: 1 },
    ]);
    expect(json('activities/2026-12.json')).toMatchObject({
      compiled: '2026-05-01',
      month: '2026-12',
      activities: [
        {
          id: 'temadag',
          page: `${BASE}aktivitet/temadag.html`,
          sources: ['https://a.example.dk/kalender'],
        },
      ],
    });
  });

  it('are described as they are', async () => {
    await publish();
    const description = json('openapi.json') as {
      openapi: string;
      paths: Record<
        string,
        { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }
      >;
      components: object;
    };
    expect(description.openapi).toBe('3.1.0');
    const files: Record<string, string[]> = {
      '/clusters.json': ['clusters.json'],
      '/clusters/{id}.json': reference().clusters.map(({ id }) => `clusters/${id}.json`),
      '/activities.json': ['activities.json'],
      '/activities/{month}.json': ['activities/2026-12.json', 'activities/2027-01.json'],
    };
    expect(Object.keys(description.paths)).toEqual(Object.keys(files));
    for (const [path, names] of Object.entries(files)) {
      const { schema } =
        description.paths[path]!.get.responses['200']!.content!['application/json']!;
      const ajv = new Ajv({ unknownFormats: 'ignore', schemaId: 'auto' });
      const accepts = ajv.compile({ ...schema, components: description.components });
      for (const name of names)
        expect([name, accepts(json(name)), accepts.errors]).toEqual([name, true, null]);
      expect(accepts({ ...json(names[0]!), compiled: 7 })).toBe(false);
    }
  });
});

describe('llms.txt', () => {
  it('tells assistants what there is and where, by whole addresses that lead to files', async () => {
    await publish({
      publisher: PUBLISHER,
      collections: {
        midt: { region: '1082', title: { da: 'a', en: '[x](https://ond.example/)' } },
      },
    });
    const text = out('llms.txt');
    expect(text).toMatch(/^# Our calendar\n\n> .*2 activities and \d+ clusters as of 2026-05-01/);
    const links = [...text.matchAll(/(?<!\\)\]\(([^)]+)\)/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(15);
    for (const href of links) {
      expect(href.startsWith(BASE)).toBe(true);
      expect([href, existsSync(at(`public/${href.slice(BASE.length)}`))]).toEqual([href, true]);
    }
  });
});
