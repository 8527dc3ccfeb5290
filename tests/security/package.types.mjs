/** What a user of the types writes; each line with "wrong" must be refused. */
export const PLAIN = `
import 'klynge-widgets/map';
import 'klynge-widgets/klynge.js';
import { groupNamed, parseDataset, type Dataset } from 'klynge-widgets';
import { KlyngeMap } from 'klynge-widgets/map';
import 'klynge-widgets/lang/de.js';
import { setTerms, type Some, type Words } from 'klynge-widgets/lang';

const map = document.querySelector('klynge-map');
if (map) map.municipality = 'Viborg';
const made: KlyngeMap = document.createElement('klynge-map');
made.points = [{ name: 'Her', lat: 55, lon: 10 }];
const result = parseDataset({});
if (result.ok) groupNamed('').useDataset(result.dataset satisfies Dataset);
void Klynge.groupNamed('').then((group) => group.select('made'));
void Klynge.setTerms('da', 'map', { title: 'Klyngerne ved os', shown: (count) => count.toFixed(0) });
setTerms('de', 'frame', { wholeCountry: 'Dänemark' });
const some: Some<Words['map']> = { legend: { hub: 'Knudepunkt' } };
setTerms('en', 'map', some);
declare const data: Dataset;
const town: string | null | undefined = data.clusters[0]?.locations[0]?.town;
const kinds: 'event' | 'call' | 'project' | undefined = data.activities[0]?.kind;
`;

export const REACT = `
import 'klynge-widgets/all';
import type {} from 'klynge-widgets/react';

export const Page = () => (
  <klynge-map municipality="Viborg" layout="both" deep-link heading-level={3} points={[]} onklynge-select={(event) => event.detail.id?.length}>
    <a href="/">De nationale klynger</a>
  </klynge-map>
);
export const List = () => <klynge-positions view="table" onklynge-search={({ detail }) => detail.found + 1} className="bred" />;
`;

export const WRONG = `
import type {} from 'klynge-widgets/react';
import { groupNamed } from 'klynge-widgets';
import { setTerms } from 'klynge-widgets/lang';

export const a = <klynge-map layout="sideways" />; // wrong
export const b = <klynge-map heading-level="three" />; // wrong
export const c = <klynge-map onklynge-select={(event) => event.detail.nothing} />; // wrong
groupNamed('').select(7); // wrong
setTerms('da', 'map', { titel: 'x' }); // wrong
setTerms('da', 'kort', {}); // wrong
setTerms('da', 'map', { shown: 'x' }); // wrong
groupNamed('').snapshot.dataset.clusters[0]!.position = 1; // wrong
groupNamed('').snapshot.dataset.nothing; // wrong
`;
