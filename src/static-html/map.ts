import { frameTerms } from '../core/locales/terms.ts';
import { inLocale } from '../i18n/language.ts';
import { BORNHOLM, COUNTRY, FRAME } from '../domain/geo/geo.ts';
import { landBorderPath, landPath, municipalityPath } from '../domain/geo/shapes.ts';
import { regionBorders } from '../widgets/map/basemap/region-borders.view.ts';
import { type MapRow, toGroups } from '../widgets/map/list-panel/rows.view.ts';
import { mapTerms } from '../widgets/map/locales/terms.ts';
import { toMap } from '../widgets/map/map.view.ts';
import {
  type MarkerLayout,
  type PlacedPin,
  toMarkerLayout,
} from '../widgets/map/markers/marker-layout.view.ts';
import { type Edition, frame } from './edition.ts';
import { cluster, mapContent } from './map-text.ts';
import { type Markup, markup } from './markup.ts';
import { staticTerms } from './locales/terms.ts';

const WIDTH = 440;
const DISC = 13;
/** Shares of the text's own colour, so that the map is at home on light and dark pages. */
const LAND = 0.12;
const COAST = 0.55;

/** The map as inline SVG, and the same clusters as a table. */
export function staticMap(edition: Edition): Markup {
  const { dataset, locale } = edition;
  const terms = mapTerms(locale);
  const content = mapContent(edition);
  const view = toMap(content);
  const groups = toGroups(content);
  const layout = toMarkerLayout(view, { width: WIDTH, viewport: COUNTRY });
  const borders = regionBorders(content.division, dataset);
  return frame(edition, 'map', {
    title: terms.title,
    summary: view.summary,
    body: markup`${drawing(layout, borders.stays, terms.figure)}
      ${groups.map(({ title, rows }) => markup`${title && markup`<h3>${title}</h3>`}${table(rows, edition)}`)}
      ${!groups.some(({ rows }) => rows.length) && view.region && markup`<p>${terms.noneHere(inLocale(view.region.name, locale))}</p>`}`,
    notes: [
      frameTerms(locale).addresses,
      markup`${terms.credit} <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a> ${terms.simplified}.`,
    ],
  });
}

/** Two columns: more would not fit on a phone, and nobody but the page could make them fewer there. */
function table(rows: readonly MapRow[], edition: Edition): Markup {
  const { head } = staticTerms(edition.locale);
  return markup`<table border="0" cellpadding="4" cellspacing="0">
    <thead><tr>${head.map((name) => markup`<th scope="col" align="left">${name}</th>`)}</tr></thead>
    <tbody>
      ${rows.map(
        (row) =>
          markup`<tr>
            <th scope="row" align="left" valign="top">${row.entry.order}</th>
            <td valign="top">${cluster(row, edition)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** A picture with a name; every fact in it stands in the table too. */
function drawing(
  { width, height, pins, anchors, leaders }: MarkerLayout,
  borders: string,
  name: string,
): Markup {
  const scale = width / FRAME.width;
  const { inset } = COUNTRY;
  const line = (d: string, strength: number, dash?: string): Markup =>
    markup`<path d="${d}" fill="none" stroke="currentColor" stroke-opacity="${strength}" stroke-width="${round(1 / scale)}"${dash ? markup` stroke-dasharray="${dash}"` : null}/>`;
  const land = (d: string): Markup =>
    markup`<path d="${d}" fill="currentColor" fill-opacity="${LAND}" fill-rule="evenodd" stroke="currentColor" stroke-opacity="${COAST}" stroke-width="${round(0.8 / scale)}"/>`;
  return markup`<svg role="img" aria-label="${name}" viewBox="0 0 ${width} ${round(height)}" width="100%" height="${round(height)}" preserveAspectRatio="xMinYMin meet" font-family="sans-serif" font-size="12">
    <g transform="scale(${scale.toFixed(5)}) translate(${-FRAME.x} ${-FRAME.y})">
      ${land(landPath())}${line(borders, COAST, `${round(4 / scale)} ${round(2.5 / scale)}`)}${line(landBorderPath(), COAST)}
      ${
        inset &&
        markup`<rect x="${inset.x}" y="${inset.y}" width="${inset.width}" height="${inset.height}" fill="none" stroke="currentColor" stroke-opacity="${COAST}" stroke-width="${round(1 / scale)}"/>
        <g transform="translate(${inset.x - BORNHOLM.x} ${inset.y - BORNHOLM.y})">${land(municipalityPath('0400') + municipalityPath('0411'))}</g>`
      }
    </g>
    ${leaders.map(({ from, to }) => markup`<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="currentColor"/>`)}
    ${anchors.map(({ x, y }) => markup`<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="currentColor"/>`)}
    ${pins.map(pin)}
  </svg>`;
}

/** The number's own colour is black or white, so that it is read on light and dark pages alike. */
const pin = ({ x, y, pin: { entry, standing, out } }: PlacedPin): Markup => {
  const filled = standing === 'stated' && !out;
  const ring = standing === 'unconfirmed' ? markup` stroke-dasharray="3 2"` : null;
  return markup`<g${out ? markup` opacity="0.5"` : null}>
    <circle cx="${round(x)}" cy="${round(y)}" r="${DISC}" fill="${filled ? '#0b5a60' : '#ffffff'}" stroke="#0b5a60" stroke-width="2"${ring}/>
    <text x="${round(x)}" y="${round(y + 4.5)}" font-size="13" font-weight="700" text-anchor="middle" fill="${filled ? '#ffffff' : '#1b1f24'}">${entry.order}</text>
  </g>`;
};
