import { BORNHOLM, type Viewport } from '../../../domain/geo/geo.ts';
import {
  landBorderPath,
  landPath,
  municipalityPath,
  neighboursPath,
} from '../../../domain/geo/shapes.ts';
import { regionBorders } from '../basemap/region-borders.view.ts';
import type { RowGroup } from '../list-panel/rows.view.ts';
import type { MapContent } from '../map.view.ts';
import type { MarkerLayout } from '../markers/marker-layout.view.ts';

interface Placed {
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
}

/** An outline or a line; lengths of strokes are in the picture's units, whatever the scale. */
interface Outline extends Placed {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly line?: number;
  readonly dash?: readonly number[];
}

interface Words extends Placed {
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  readonly anchor?: 'middle';
  readonly fill: string;
}

/**
 * What the map shows as a list of shapes, from the back to the front: on paper's colours, with its
 * title, list and source.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly shapes: readonly (Outline | Words)[];
}

const INK = '#1b1f24';
const MUTED = '#5b5e61';
const ACCENT = '#0b5a60';
const LAND = '#e6e6e7';
const COAST = '#888b8d';
const MAP = 520;
const MARGIN = 24;
const TOP = 76;
const LINE = 34;
const COLUMN = MARGIN + MAP + 32;
const WIDTH = COLUMN + 420;
/** How many letters of the credit fit on a line. */
const LETTERS = 150;

export interface PictureWords {
  readonly title: string;
  readonly status: string;
  readonly credit: string;
}

const round = (n: number): number => Math.round(n * 10) / 10;
const disc = (x: number, y: number, r: number): string =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

export interface PictureContent {
  readonly content: MapContent;
  readonly groups: readonly RowGroup[];
  readonly layout: MarkerLayout;
  readonly viewport: Viewport;
}

export function toPicture(
  { content, groups, layout, viewport }: PictureContent,
  words: PictureWords,
): Picture {
  const rows = groups.flatMap((group) => group.rows);
  const mapHeight = (MAP * viewport.frame.height) / viewport.frame.width;
  const height = TOP + Math.max(mapHeight, rows.length * LINE) + 64;
  const scale = MAP / viewport.frame.width;
  const plane = { x: MARGIN - viewport.frame.x * scale, y: TOP - viewport.frame.y * scale, scale };
  const grown = MAP / layout.width;
  const over = { x: MARGIN, y: TOP, scale: grown };
  const { stays, goes } = regionBorders(content.division, content.snapshot.dataset);
  const shapes: (Outline | Words)[] = [
    { d: `M0 0h${WIDTH}v${height}h${-WIDTH}z`, fill: '#fff' },
    { ...plane, d: neighboursPath(), fill: '#f4f4f4' },
    { ...plane, d: landPath(), fill: LAND, stroke: COAST, line: 0.8 },
    { ...plane, d: stays, stroke: COAST, line: 1, dash: [4, 2.5] },
    ...(goes ? [{ ...plane, d: goes, stroke: COAST, line: 1.2, dash: [1, 3] }] : []),
    { ...plane, d: landBorderPath(), stroke: COAST, line: 1.2 },
    // What reaches over the map's edges is covered again.
    ...edges(height, mapHeight),
  ];
  const { inset } = viewport;
  if (inset) {
    const inner = (inset.width / BORNHOLM.width) * scale;
    const corner = { x: plane.x + inset.x * scale, y: plane.y + inset.y * scale };
    shapes.push({
      ...plane,
      d: `M${inset.x} ${inset.y}h${inset.width}v${inset.height}h${-inset.width}z`,
      fill: '#fff',
      stroke: COAST,
    });
    shapes.push({
      x: corner.x - BORNHOLM.x * inner,
      y: corner.y - BORNHOLM.y * inner,
      scale: inner,
      d: municipalityPath('0400') + municipalityPath('0411'),
      fill: LAND,
      stroke: COAST,
      line: 0.8,
    });
  }
  for (const { from, to } of layout.leaders)
    shapes.push({
      ...over,
      d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
      stroke: INK,
      line: 1.25,
    });
  for (const d of layout.links) shapes.push({ ...over, d, stroke: ACCENT, line: 1.75 });
  for (const { x, y } of layout.anchors) shapes.push({ ...over, d: disc(x, y, 3), fill: INK });
  for (const { x, y } of layout.offices) {
    shapes.push({
      ...over,
      d: `M${round(x - 5)} ${round(y - 5)}h10v10h-10z`,
      fill: '#fff',
      stroke: ACCENT,
      line: 1.5,
    });
  }
  for (const { pin, x, y } of layout.pins) {
    shapes.push(
      ...mark(MARGIN + x * grown, TOP + y * grown, pin.entry.order, pin.standing === 'stated'),
    );
  }
  shapes.push(
    { x: MARGIN, y: 38, text: words.title, size: 24, weight: 700, fill: INK },
    { x: MARGIN, y: 60, text: words.status, size: 13, fill: MUTED },
  );
  rows.forEach(({ entry, standing, position, place }, i) => {
    const y = TOP + i * LINE;
    shapes.push(
      ...mark(COLUMN + 13, y + 15, entry.order, standing === 'stated'),
      { x: COLUMN + 36, y: y + 13, text: entry.cluster.name, size: 14, weight: 600, fill: INK },
      {
        x: COLUMN + 36,
        y: y + 28,
        text: [position, ...place].filter(Boolean).join(' · '),
        size: 11,
        fill: MUTED,
      },
    );
  });
  wrapped(words.credit, LETTERS).forEach((text, i) =>
    shapes.push({ x: MARGIN, y: height - 30 + i * 15, text, size: 11, fill: MUTED }),
  );
  return { width: WIDTH, height, title: words.title, shapes };
}

const edges = (height: number, mapHeight: number): Outline[] => [
  {
    d: `M0 0h${WIDTH}v${TOP}h${-WIDTH}zM0 ${TOP + mapHeight}h${WIDTH}v${height}h${-WIDTH}z`,
    fill: '#fff',
  },
  {
    d: `M0 0h${MARGIN}v${height}h${-MARGIN}zM${MARGIN + MAP} 0h${WIDTH}v${height}h${-WIDTH}z`,
    fill: '#fff',
  },
];

const mark = (x: number, y: number, order: number, filled: boolean): (Outline | Words)[] => [
  {
    d: disc(x, y, 12),
    fill: filled ? ACCENT : '#fff',
    stroke: ACCENT,
    line: 1.5,
    ...(filled ? {} : { dash: [3, 2] }),
  },
  {
    x,
    y: y + 4.5,
    text: String(order),
    size: 13,
    weight: 700,
    anchor: 'middle',
    fill: filled ? '#fff' : INK,
  },
];

function wrapped(text: string, letters: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (line.length > letters) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** XML has characters that it may not hold, not even escaped. */
const NONE_OF_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escape = (text: string): string =>
  text
    .replace(NONE_OF_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The picture as a file of its own. */
export function toSvg({ width, height, title, shapes }: Picture): string {
  const body = shapes.map((shape) => {
    const { x = 0, y = 0, scale = 1 } = shape;
    const transform =
      x || y || scale !== 1
        ? ` transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}"`
        : '';
    if ('text' in shape)
      return `<text${transform} font-size="${shape.size}" font-weight="${shape.weight ?? 400}" fill="${shape.fill}"${shape.anchor ? ` text-anchor="${shape.anchor}"` : ''}>${escape(shape.text)}</text>`;
    const stroke = shape.stroke
      ? ` stroke="${shape.stroke}" stroke-width="${shape.line ?? 1}" vector-effect="non-scaling-stroke"${shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''}`
      : '';
    return `<path${transform} d="${shape.d}" fill="${shape.fill ?? 'none'}"${stroke}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${round(height)}" width="${width}" height="${round(height)}" font-family="sans-serif" stroke-linejoin="round" fill-rule="evenodd"><title>${escape(title)}</title>${body.join('')}</svg>\n`;
}
