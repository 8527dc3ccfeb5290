/** The pages that are compared: the same shapes and the same numbers, drawn in different ways. */
import { municipalities } from '../../src/store/bundled/municipalities.ts';
import { clusters } from '../../src/store/bundled/clusters.ts';
import { FRAME, place } from '../../src/domain/geo/geo.ts';
import { entriesOf, headOffice } from '../../src/domain/clusters/clusters.ts';
import { addMunicipalityShapes } from '../../src/domain/geo/municipality-shapes.ts';
import { municipalityPath } from '../../src/domain/geo/shapes.ts';
import type { Dataset } from '../../src/data/types.ts';

addMunicipalityShapes();
const shapes = municipalities.municipalities.map(({ code, name }) => ({
  code,
  name,
  d: municipalityPath(code),
}));
const pins = entriesOf({ ...clusters, ...municipalities } as unknown as Dataset).flatMap(
  ({ order, cluster, position }) => {
    const office = headOffice(cluster);
    if (!office || office.lat === null || office.lon === null) return [];
    const { x, y } = place(office.lat, office.lon);
    return [{ order, x, y, name: cluster.name, position: position.name.da, town: office.town }];
  },
);

const box = `${FRAME.x} ${FRAME.y} ${FRAME.width} ${FRAME.height}`;
const rows = pins
  .map(
    ({ order, name, position, town }) =>
      `<li><button>${order} ${name} ${position} ${town ?? ''}</button></li>`,
  )
  .join('');
const outlines = shapes.map(({ d }) => `<path d="${d}"/>`).join('');
const circles = pins.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="50"/>`).join('');

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"><style>body{margin:0;font:16px sans-serif}#map,svg{width:600px;height:660px}path{fill:#ddd;stroke:#888;stroke-width:6}circle.on{fill:red}</style>${head}</head><body>${body}</body></html>`;

/**
 * Says when a first outline is painted. It is looked for in each frame, before the frame is painted; a message that is
 * sent then comes after the painting. `find` gives the outline, in the page.
 */
const probe = (find: string): string =>
  `<script>window.painted=new Promise((done)=>{const look=()=>{const shape=(${find})();if(shape&&shape.getBoundingClientRect().width>0){const c=new MessageChannel();c.port1.onmessage=()=>done(performance.now());c.port2.postMessage(0)}else requestAnimationFrame(look)};look()})</script>`;

/** Says when the widget's first complete drawing is painted. */
const COMPLETE =
  "<script>window.complete=new Promise((done)=>addEventListener('klynge-ready',()=>requestAnimationFrame(()=>{const c=new MessageChannel();c.port1.onmessage=()=>done(performance.now());c.port2.postMessage(0)})))</script>";

const shadowed = (selector: string): string =>
  probe(`()=>document.querySelector('klynge-map')?.shadowRoot?.querySelector('${selector}')`);
const SNIPPET = '<script src="/klynge.js" defer></script>';
const TAG = '<klynge-map></klynge-map>';

/** Own places, the same each time, all over the country. */
export const ownPlaces = (count: number): readonly { name: string; lat: number; lon: number }[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Sted ${i}`,
    lat: 55 + ((i * 7919) % 2500) / 1000,
    lon: 8.5 + ((i * 104729) % 4000) / 1000,
  }));

const geoJson = (count: number): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: ownPlaces(count).map(({ name, lat, lon }) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  });

/** The floor is given them ready-made, in the frame's units. */
const placed = (count: number): string =>
  JSON.stringify(
    ownPlaces(count).map(({ name, lat, lon }) => {
      const { x, y } = place(lat, lon);
      return { name, x: Math.round(x), y: Math.round(y) };
    }),
  );

export const mapPages: Readonly<Record<string, string>> = {
  '/static': page(
    probe("()=>document.querySelector('#map path')"),
    `<svg id="map" viewBox="${box}">${outlines}${circles}</svg><ul>${rows}</ul>`,
  ),
  '/script': page(
    `${probe("()=>document.querySelector('#map path')")}<script type="module" src="/script.js"></script>`,
    '<div id="map"></div>',
  ),
  // The least that could do the job: ready-made data, one innerHTML, one listener.
  '/script.js': `const shapes=${JSON.stringify(shapes)},pins=${JSON.stringify(pins)};
const map=document.getElementById('map');
map.innerHTML='<svg viewBox="${box}">'+shapes.map((s)=>'<path d="'+s.d+'"><title>'+s.name+'</title></path>').join('')+pins.map((p,i)=>'<circle data-i="'+i+'" cx="'+p.x+'" cy="'+p.y+'" r="50"/>').join('')+'</svg><ul>'+pins.map((p)=>'<li><button>'+p.order+' '+p.name+' '+p.position+' '+p.town+'</button></li>').join('')+'</ul>';
map.addEventListener('click',(e)=>{const i=e.target.dataset.i;if(i===undefined)return;for(const c of map.querySelectorAll('.on'))c.classList.remove('on');e.target.classList.add('on');map.querySelectorAll('li')[i].style.background='#eef'});`,
  '/klynge': page(
    `${shadowed('.land')}${COMPLETE}<script type="module" src="/cdn/map.js"></script>`,
    TAG,
  ),
  '/klynge-script': page(`${shadowed('.land')}${COMPLETE}${SNIPPET}`, TAG),
  '/jsvectormap': page(
    `${probe("()=>document.querySelector('#map path.jvm-region')")}<link rel="stylesheet" href="/jsvectormap.css"><script src="/jsvectormap.js" defer></script><script src="/jsvectormap-map.js" defer></script>`,
    '<div id="map"></div>',
  ),
  '/jsvectormap-map.js': `const box=[${FRAME.x},${FRAME.y},${FRAME.width},${FRAME.height}];
jsVectorMap.addMap('denmark',{width:box[2],height:box[3],insets:[{width:box[2],top:0,height:box[3],bbox:[{x:-box[2],y:-box[3]},{x:box[2],y:box[3]}],left:0}],paths:${JSON.stringify(
    Object.fromEntries(shapes.map(({ code, name, d }) => [code, { path: d, name }])),
  )},projection:{type:'mill',centralMeridian:11}});
new jsVectorMap({selector:'#map',map:'denmark',zoomOnScroll:false,zoomButtons:false});
document.getElementById('map').insertAdjacentHTML('afterend','<ul>'+${JSON.stringify(rows)}+'</ul>');`,
  // Until they rest: without a probe, which would take time of its own.
  '/blank': page('', '<p>Tom</p>'),
  '/quiet-script': page('<script type="module" src="/script.js"></script>', '<div id="map"></div>'),
  '/quiet-klynge': page(`${COMPLETE}${SNIPPET}`, TAG),
};

/** One map as the snippet gives it, with other lines in its head, and the script from elsewhere. */
export const snippetPage = (head: string, script = '/klynge.js'): string =>
  page(`${shadowed('.land')}${head}<script src="${script}" defer></script>`, TAG);

/** So many own places on the map, and as dots on a plain canvas over the same outlines. */
export const placesPages = (count: number): Readonly<Record<string, string>> => ({
  [`/places-${count}.json`]: geoJson(count),
  [`/placed-${count}.json`]: placed(count),
  [`/klynge-${count}`]: page(
    `${shadowed('.dots')}<script type="module" src="/cdn/map.js"></script>`,
    `<klynge-map points-src="/places-${count}.json"></klynge-map>`,
  ),
  [`/canvas-${count}`]: page(
    `<style>#map{position:relative}canvas{position:absolute;inset:0}</style>${probe(
      "()=>document.querySelector('canvas')",
    )}<script type="module" src="/script.js"></script><script type="module" src="/canvas-${count}.js"></script>`,
    '<div id="map"></div>',
  ),
  [`/canvas-${count}.js`]: `const places=await(await fetch('/placed-${count}.json')).json();
const canvas=document.createElement('canvas');canvas.width=600;canvas.height=660;
const scale=Math.min(600/${FRAME.width},660/${FRAME.height});
const pen=canvas.getContext('2d');pen.fillStyle='#14406f';pen.beginPath();
for(const{x,y}of places){const left=(x-${FRAME.x})*scale,top=(y-${FRAME.y})*scale;pen.moveTo(left+2,top);pen.arc(left,top,2,0,7)}
pen.fill();document.getElementById('map').append(canvas);`,
});
