// Made-up places for the demo: a spiral around some towns, the same each time.
import { writeFileSync } from 'node:fs';

const TOWNS = [
  ['Aalborg', 57.048, 9.919, 40],
  ['Aarhus', 56.157, 10.21, 120],
  ['Herning', 56.138, 8.974, 35],
  ['Odense', 55.396, 10.388, 90],
  ['Kolding', 55.491, 9.472, 45],
  ['København', 55.69, 12.45, 150],
  ['Næstved', 55.23, 11.76, 30],
  ['Rønne', 55.11, 14.75, 10],
];
const features = TOWNS.flatMap(([town, lat, lon, count]) =>
  Array.from({ length: count }, (_, i) => {
    const [turn, reach] = [i * 2.4, 0.012 * Math.sqrt(i)];
    return {
      type: 'Feature',
      properties: { name: `Prøvested ${town} ${i + 1}` },
      geometry: {
        type: 'Point',
        coordinates: [
          Number((lon + 1.7 * reach * Math.cos(turn)).toFixed(4)),
          Number((lat + reach * Math.sin(turn)).toFixed(4)),
        ],
      },
    };
  }),
);
writeFileSync(
  'demo/public/steder.geojson',
  `${JSON.stringify({ type: 'FeatureCollection', features })}\n`,
);
