import { createElement } from '../../dom/native.ts';
import type { Region } from '../../data/types.ts';
import { save } from '../../core/element/save.ts';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import { placesTerms } from '../../core/locales/places.terms.ts';
import { toCsv } from '../../domain/csv.ts';
import type { Sight } from '../../domain/geo/geo.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Snapshot } from '../../store/group.ts';
import type { Figure } from './figure.view.ts';
import { mapTerms } from './map.terms.ts';
import type { MapView } from './map.view.ts';
import { type Picture, toPicture, toSvg } from './picture.view.ts';
import type { RowGroup } from './rows.view.ts';
import { mapTableTerms } from './table.terms.ts';
import { toTable } from './table.view.ts';

export interface TakeAway {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly view: MapView;
  readonly groups: readonly RowGroup[];
  readonly drawn: Figure;
  readonly sight: Sight;
  readonly division: readonly Region[];
}

/** Pixels of the picture for each of its units: sharp on paper. */
const SHARP = 2;

/** Saves what the map shows as a file of that kind. */
export async function takeAway(
  what: 'csv' | 'svg' | 'png',
  { locale, ...rest }: TakeAway,
): Promise<void> {
  const { dataset } = rest.snapshot;
  const terms = mapTerms(locale);
  const asOf = frameTerms(locale).asOf(dataset.meta.compiled);
  const name = `${mapTableTerms(locale).file}-${dataset.meta.compiled}.${what}`;
  if (what === 'csv') {
    const rows = toTable(dataset, rest.groups, { locale, places: placesTerms(locale) });
    save(name, new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }));
    return;
  }
  const picture = toPicture(rest, {
    title: terms.title,
    status: rest.view.status,
    credit: `${asOf}. ${terms.credit} CC BY 4.0 ${terms.simplified}`,
  });
  save(
    name,
    what === 'svg' ? new Blob([toSvg(picture)], { type: 'image/svg+xml' }) : await toPng(picture),
  );
}

/** Drawn on a canvas: a strict content security policy lets no SVG in as an image. */
async function toPng({ width, height, shapes }: Picture): Promise<Blob> {
  const canvas = createElement('canvas');
  [canvas.width, canvas.height] = [width * SHARP, height * SHARP];
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  for (const shape of shapes) {
    const scale = SHARP * (shape.scale ?? 1);
    brush.setTransform(scale, 0, 0, scale, (shape.x ?? 0) * SHARP, (shape.y ?? 0) * SHARP);
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
