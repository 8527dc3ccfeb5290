/**
 * The dataset as a record for catalogues of data, by DCAT-AP-DK 3.0: once as a graph, and that in
 * the two forms that catalogues read.
 */
import { compiledOf } from '../../../src/data/compiled.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { type Publisher, type Site, xml } from './feeds.ts';

/** A text in a language, a text that is of none, a day, or the address of another thing. */
type Value =
  | { readonly text: string; readonly language?: 'da' | 'en' }
  | { readonly day: string }
  | { readonly to: string };

export interface Thing {
  readonly address: string;
  readonly type: string;
  readonly says: readonly (readonly [property: string, value: Value])[];
}

const SPACES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const MEDIA = 'https://www.iana.org/assignments/media-types/';

/** The forms of the whole dataset; EU's name of the format where it has one for certain. */
const FORMS = [
  ['data/klynger.json', 'application/json', 'JSON', 'Datasættet som JSON', 'The dataset as JSON'],
  [
    'data/aktiviteter.csv',
    'text/csv',
    'CSV',
    'Aktiviteterne som regneark',
    'The activities as a sheet',
  ],
  [
    'feeds/alle.ics',
    'text/calendar',
    null,
    'Aktiviteterne som kalender',
    'The activities as a calendar',
  ],
] as const;

const both = (property: string, { da, en }: { da: string; en: string }): Thing['says'] => [
  [property, { text: da, language: 'da' }],
  [property, { text: en, language: 'en' }],
];

export function graphOf({ meta, ...dataset }: Dataset, site: Site, publisher: Publisher): Thing[] {
  const { base, title } = site;
  const here = (name: string): string => `${base}data/dcat.jsonld#${name}`;
  const to = (address: string): Value => ({ to: address });
  const licence = to(meta.licence.url);
  const languages: Thing['says'] = ['DAN', 'ENG'].map((code) => [
    'dct:language',
    to(`${AUTHORITY}language/${code}`),
  ]);
  const about: Thing['says'] = [
    ...both('dct:title', title),
    ...both('dct:description', meta.attribution),
    ['dct:publisher', to(here('udgiver'))],
    ['dct:modified', { day: compiledOf(meta, 'activities') }],
    ['dct:spatial', to(`${AUTHORITY}country/DNK`)],
    ...languages,
  ];
  const { email, url, name } = publisher;
  const contact: Thing['says'] = [
    ...(email ? ([['vcard:hasEmail', to(`mailto:${email}`)]] as const) : []),
    ...(url ? ([['vcard:hasURL', to(url)]] as const) : []),
  ];
  return [
    {
      address: here('katalog'),
      type: 'dcat:Catalog',
      says: [
        ...about,
        ['dct:license', licence],
        ['foaf:homepage', to(base)],
        ['dcat:dataset', to(here('datasaet'))],
        ['dcat:service', to(here('tjeneste'))],
      ],
    },
    {
      address: here('datasaet'),
      type: 'dcat:Dataset',
      says: [
        ...about,
        ['dct:identifier', { text: here('datasaet') }],
        ['dcat:landingPage', to(base)],
        ['dcat:theme', to(`${AUTHORITY}data-theme/ECON`)],
        ...(contact.length ? ([['dcat:contactPoint', to(here('kontakt'))]] as const) : []),
        ...dataset.activityTypes.flatMap((one) => both('dcat:keyword', one.name)),
        ...FORMS.map(([path]) => ['dcat:distribution', to(here(path))] as const),
      ],
    },
    ...FORMS.map(([path, media, format, da, en]): Thing => ({
      address: here(path),
      type: 'dcat:Distribution',
      says: [
        ...both('dct:title', { da, en }),
        ['dcat:accessURL', to(base + path)],
        ['dcat:downloadURL', to(base + path)],
        ['dcat:mediaType', to(MEDIA + media)],
        ...(format ? ([['dct:format', to(`${AUTHORITY}file-type/${format}`)]] as const) : []),
        ['dct:license', licence],
      ],
    })),
    {
      address: here('tjeneste'),
      type: 'dcat:DataService',
      says: [
        ...both('dct:title', {
          da: `${title.da}: filer til programmer`,
          en: `${title.en}: files for programs`,
        }),
        ['dcat:endpointURL', to(base)],
        ['dcat:endpointDescription', to(`${base}openapi.json`)],
        ['dcat:servesDataset', to(here('datasaet'))],
        ['dct:publisher', to(here('udgiver'))],
        ['dct:license', licence],
      ],
    },
    {
      address: here('udgiver'),
      type: 'foaf:Agent',
      says: [
        ['foaf:name', { text: name }],
        ...(url ? ([['foaf:homepage', to(url)]] as const) : []),
      ],
    },
    ...(contact.length
      ? [
          {
            address: here('kontakt'),
            type: 'vcard:Organization',
            says: [['vcard:fn', { text: name }] as const, ...contact],
          },
        ]
      : []),
  ];
}

export function toJsonLd(things: readonly Thing[]): string {
  const written = (value: Value): object => {
    if ('to' in value) return { '@id': value.to };
    if ('day' in value)
      return { '@value': value.day, '@type': 'http://www.w3.org/2001/XMLSchema#date' };
    return { '@value': value.text, ...(value.language ? { '@language': value.language } : {}) };
  };
  const graph = things.map(({ address, type, says }) => {
    const properties: Record<string, object[]> = {};
    for (const [property, value] of says) (properties[property] ??= []).push(written(value));
    return { '@id': address, '@type': type, ...properties };
  });
  return `${JSON.stringify({ '@context': SPACES, '@graph': graph }, null, 2)}\n`;
}

export function toRdfXml(things: readonly Thing[]): string {
  const written = ([property, value]: Thing['says'][number]): string => {
    if ('to' in value) return `    <${property} rdf:resource="${xml(value.to)}"/>`;
    if ('day' in value)
      return `    <${property} rdf:datatype="http://www.w3.org/2001/XMLSchema#date">${value.day}</${property}>`;
    const language = value.language ? ` xml:lang="${value.language}"` : '';
    return `    <${property}${language}>${xml(value.text)}</${property}>`;
  };
  const spaces = Object.entries(SPACES).map(([name, address]) => ` xmlns:${name}="${address}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"${spaces.join('')}>`,
    ...things.flatMap(({ address, type, says }) => [
      `  <${type} rdf:about="${xml(address)}">`,
      ...says.map(written),
      `  </${type}>`,
    ]),
    '</rdf:RDF>',
    '',
  ].join('\n');
}
