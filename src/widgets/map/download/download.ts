import { createElement } from '../../../dom/native.ts';
import { save } from '../../../core/element/save.ts';
import { frameTerms } from '../../../core/locales/terms.ts';
import { toCsv } from '../../../domain/csv.ts';
import type { Viewport } from '../../../domain/geo/geo.ts';
import { toGroups } from '../list-panel/rows.view.ts';
import { mapTerms } from '../locales/terms.ts';
import type { MapContent, MapView } from '../map.view.ts';
import type { MarkerLayout } from '../markers/marker-layout.view.ts';
import { mapDownloadTerms } from './locales/terms.ts';
import { type Picture, toPicture, toSvg } from './picture.view.ts';
import { toTable } from './table.view.ts';

/** What the visitor sees, and so what is downloaded. */
export interface MapDownload {
  readonly content: MapContent;
  readonly view: MapView;
  readonly layout: MarkerLayout;
  readonly viewport: Viewport;
}

/** Pixels of the picture for each of its units: sharp on paper. */
const SCALE = 2;

/** Saves what the map shows as a file of that format. */
export async function downloadMap(
  format: 'csv' | 'svg' | 'png',
  { content, view, layout, viewport }: MapDownload,
): Promise<void> {
  const { snapshot, locale } = content;
  const { compiled } = snapshot.dataset.meta;
  const name = `${mapDownloadTerms(locale).file}-${compiled}.${format}`;
  const groups = toGroups(content);
  if (format === 'csv') {
    const csv = toCsv(toTable(content, groups));
    save(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    return;
  }
  const terms = mapTerms(locale);
  const picture = toPicture(
    { content, groups, layout, viewport },
    {
      title: terms.title,
      status: view.status,
      credit: `${frameTerms(locale).asOf(compiled)}. ${terms.credit} CC BY 4.0 ${terms.simplified}`,
    },
  );
  const blob =
    format === 'svg' ? new Blob([toSvg(picture)], { type: 'image/svg+xml' }) : await toPng(picture);
  save(name, blob);
}

/** Drawn on a canvas: a strict content security policy lets no SVG in as an image. */
async function toPng({ width, height, shapes }: Picture): Promise<Blob> {
  const canvas = createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  for (const shape of shapes) {
    const scale = SCALE * (shape.scale ?? 1);
    brush.setTransform(scale, 0, 0, scale, (shape.x ?? 0) * SCALE, (shape.y ?? 0) * SCALE);
    brush.setLineDash([]);
    if ('text' in shape) {
      brush.font = `${shape.weight ?? 400} ${shape.size}px sans-serif`;
      brush.textAlign = shape.anchor === 'middle' ? 'center' : 'left';
      brush.textBaseline = 'alphabetic';
      brush.fillStyle = shape.fill;
      brush.fillText(shape.text, 0, 0);
      continue;
    }
    const path = new Path2D(shape.d);
    if (shape.fill) {
      brush.fillStyle = shape.fill;
      brush.fill(path, 'evenodd');
    }
    if (shape.stroke) {
      brush.strokeStyle = shape.stroke;
      brush.lineWidth = (shape.line ?? 1) / (shape.scale ?? 1);
      brush.setLineDash((shape.dash ?? []).map((n) => n / (shape.scale ?? 1)));
      brush.lineJoin = 'round';
      brush.stroke(path);
    }
  }
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else fail(new Error('no picture'));
    });
  });
}
