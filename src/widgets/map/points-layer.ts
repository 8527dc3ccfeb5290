import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Municipality, Region } from '../../data/types.ts';
import { externalLink } from '../../core/templates/external-link.ts';
import { heading } from '../../core/templates/heading.ts';
import { icon } from '../../core/templates/icons.ts';
import { setProperties } from '../../core/templates/set-properties.ts';
import { warnOnce } from '../../registry/warn-once.ts';
import { inLocale } from '../../i18n/language.ts';
import { type OwnPoint, readPoints } from '../../domain/geo/points.ts';
import type { PointsOptions } from './points-controller.ts';
import { pointsTerms } from './points.terms.ts';
import { type Cluster, indexed, type IndexedPoint, marksOf, pointsIn } from './points.view.ts';

/** From here on, places close together are one mark with their number. */
const MANY = 300;
/** How many places the list begins with, and how many the button adds. */
const PAGE = 20;
const WORST = 5;

/** A page's own places on the map, and as a list with a search. */
export class PointsLayer {
  private readonly host: LitElement;
  private readonly points: readonly OwnPoint[];
  private readonly cluster: Cluster | undefined;
  private municipalities: readonly Municipality[] | undefined;
  private indexedPoints: readonly IndexedPoint[] = [];
  private query = '';
  private shown = PAGE;

  /** Reads the places from a value or from an address, tells once of those that are left out, and makes ready to draw the rest. */
  static async from(host: LitElement, from: unknown): Promise<PointsLayer | undefined> {
    const read = readPoints(
      typeof from === 'string'
        ? await (await import('../../core/remote-data/fetch-json.part.ts')).fetchJson(from)
        : from,
    );
    if (!read) throw new Error('a GeoJSON FeatureCollection or a list of places was expected');
    const { points, skipped } = read;
    if (skipped.length) {
      const some = skipped
        .slice(0, WORST)
        .map(({ index, expected }) => `[${index}] expected ${expected}`);
      const rest =
        skipped.length > WORST
          ? `, and at ${skipped
              .slice(WORST)
              .map(({ index }) => `[${index}]`)
              .join(', ')}`
          : '';
      warnOnce(
        `<${host.localName}>: ${skipped.length} of ${points.length + skipped.length} places were left out: ${some.join('; ')}${rest}.`,
      );
    }
    if (!points.length) return undefined;
    const { clusterPoints } =
      points.length > MANY
        ? await import('../../domain/geo/cluster-points.part.ts')
        : { clusterPoints: undefined };
    return new PointsLayer(host, points, clusterPoints);
  }

  private constructor(host: LitElement, points: readonly OwnPoint[], cluster: Cluster | undefined) {
    this.host = host;
    this.points = points;
    this.cluster = cluster;
  }

  /** The places with the municipality that each lies in: found once for a dataset's municipalities. */
  private indexedIn(municipalities: readonly Municipality[]): readonly IndexedPoint[] {
    if (this.municipalities !== municipalities) {
      this.municipalities = municipalities;
      this.indexedPoints = indexed(this.points, municipalities);
    }
    return this.indexedPoints;
  }

  /** The places as dots, or where there are many as circles with their number: decoration, since the list has them all. */
  canvas(
    municipalities: readonly Municipality[],
    region: Region | undefined,
    { sight, width, taken }: PointsOptions,
  ): TemplateResult {
    const { dots, sums } = marksOf(
      pointsIn(this.indexedIn(municipalities), region),
      this.cluster,
      sight,
      width,
      taken,
    );
    const { x, y, width: wide, height } = sight.frame;
    return html`<svg
        class="dots"
        viewBox="${x} ${y} ${wide} ${height}"
        aria-hidden="true"
        focusable="false"
      >
        <path d=${dots}></path>
      </svg>
      ${sums.map(
        ({ x, y, radius, aside, count }) =>
          html`<span
            class="over many"
            aria-hidden="true"
            ${setProperties({ '--x': x, '--y': y, '--r': radius, '--dx': aside.x, '--dy': aside.y })}
            ><b>${count}</b></span
          >`,
      )}`;
  }

  list(
    municipalities: readonly Municipality[],
    region: Region | undefined,
    { locale, level }: Pick<PointsOptions, 'locale' | 'level'>,
  ): TemplateResult {
    const terms = pointsTerms(locale);
    const found = pointsIn(this.indexedIn(municipalities), region, this.query);
    const status = this.query
      ? terms.found(found.length, this.query)
      : terms.shown(found.length, region ? inLocale(region.name, locale) : null);
    return html`<div class="group" part="points">
      ${heading(level, 'group-head', terms.title)}
      <label class="field no-print">
        <span class="label">${terms.search}</span>
        <span class="control search"
          >${icon('search')}<input type="search" .value=${this.query} @input=${this.type}
        /></span>
      </label>
      <p class="status" role="status">${found.length ? status : terms.none}</p>
      <ul class="list places">
        ${found
          .slice(0, this.shown)
          .map(
            ({ name, url, municipality }) =>
              html`<li class="row">
                <b>${name}</b> ${municipality} ${url ? externalLink(url) : nothing}
              </li>`,
          )}
      </ul>
      ${
        found.length > this.shown
          ? html`<button class="button no-print" type="button" @click=${this.showMore}>
              ${terms.more(Math.min(PAGE, found.length - this.shown))}
            </button>`
          : nothing
      }
    </div>`;
  }

  private readonly type = ({ target }: Event): void => {
    this.query = (target as HTMLInputElement).value.trim();
    this.shown = PAGE;
    this.host.requestUpdate();
  };

  private readonly showMore = (): void => {
    const before = this.shown;
    this.shown += PAGE;
    this.host.requestUpdate();
    // Reading goes on at the first new one.
    void this.host.updateComplete.then(() => {
      const row = this.host.renderRoot.querySelectorAll<HTMLElement>('.places > .row')[before];
      row?.setAttribute('tabindex', '-1');
      row?.focus();
    });
  };
}
