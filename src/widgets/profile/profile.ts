import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DetailController } from '../../core/controllers/detail-controller.ts';
import { cardStyles, clusterCard, officesStyles } from '../../core/templates/cluster-card.ts';
import { clusterNextStyles, nextActivity } from '../../core/templates/cluster-next.ts';
import { helpFrom } from '../../core/templates/help-link.ts';
import { frame } from '../../core/templates/frame.ts';
import { frameTerms } from '../../core/locales/terms.ts';
import { controlStyles } from '../../core/styles/controls.ts';
import { glyphs } from '../../core/templates/glyphs.ts';
import { heading } from '../../core/templates/heading.ts';
import { drawing } from '../../core/templates/icons.ts';
import { clustersNamed } from '../../core/controllers/named-clusters.ts';
import { numberMark } from '../../core/templates/number-mark.ts';
import { setProperties } from '../../core/templates/set-properties.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import { type Entry, entryOf, headOfficeStatusOf } from '../../domain/clusters/clusters.ts';
import { BORNHOLM, type Box, COUNTRY, FRAME } from '../../domain/geo/geo.ts';
import { landPath, municipalityPath } from '../../domain/geo/shapes.ts';
import { profileStyles } from './profile.styles.ts';
import { profileTerms } from './locales/terms.ts';
import { type ProfileSpot, type ProfileView, toProfile } from './profile.view.ts';

/**
 * One cluster: everything that is known of it, its places on a small map, and what it does next or did last.
 *
 * @tag klynge-profile
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @csspart map - The small map.
 * @csspart card - What it does, how to reach it, what it does next, its offices.
 * @csspart next - What it does next.
 * @csspart detail - What else is known of the cluster.
 * @csspart facts - The terms and facts in it.
 * @csspart activities - Its activities.
 */
export class KlyngeProfile extends WidgetElement {
  static override styles = [
    WidgetElement.styles,
    controlStyles,
    cardStyles,
    officesStyles,
    clusterNextStyles,
    profileStyles,
  ];

  /** The cluster, by id or short name (`made`, `MADE`). Without it: the one that is picked in the group. */
  @property() cluster = '';
  /** Where a visitor can ask somebody: the address of a page, or `mailto:`. */
  @property({ attribute: 'help-href' }) helpHref = '';
  /** The words of that link. */
  @property({ attribute: 'help-label' }) helpLabel = '';

  private readonly terms = new TermsController(this, profileTerms);
  private readonly detail = new DetailController(this);

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const { dataset, selected } = this.shared.snapshot;
    const entry = entryOf(dataset, clustersNamed(this, dataset, this.cluster)?.[0] ?? selected);
    const view = entry && toProfile(dataset, entry, { locale, terms: text, today: this.today });
    return frame({
      locale,
      title: view?.name ?? text.title,
      heading: this.heading,
      level: this.level(),
      asOf: frameTerms(locale).asOf(dataset.meta.compiled),
      body:
        entry && view ? this.renderProfile(entry, view) : html`<p class="muted">${text.pick}</p>`,
      foot: html`<p>${frameTerms(locale).addresses}</p>
        <p>${text.credit}</p>`,
      lost: this.lost,
    });
  }

  private renderProfile(entry: Entry, view: ProfileView): TemplateResult {
    const { position, cluster, order } = entry;
    // The next stands on the card.
    const others = view.activities.items.filter(({ id }) => id !== view.next?.id);
    const { locale } = this.terms;
    const glyph = glyphs[position.id];
    const level = this.level(1);
    return html`<div class="who">
        ${numberMark(order, headOfficeStatusOf(cluster))}
        ${glyph ? drawing(glyph, 24, 'icon glyph') : nothing}
        <p class="position">${view.position}</p>
      </div>
      <div class="grid">
        <div class="card" part="card">
          ${clusterCard({
            entry,
            locale,
            level,
            next: view.next ? nextActivity(view.next, locale) : nothing,
            detail: this.detail.render(this.shared.snapshot.dataset, cluster, locale),
            unfolded: true,
            help: helpFrom(this),
          })}
        </div>
        <div>
          ${view.spots.length ? smallMap(view.spots) : nothing}
          <div part="activities">
            ${view.next && !others.length ? nothing : heading(level, 'section', view.activities.title)}
            ${view.activities.note ? html`<p class="muted">${view.activities.note}</p>` : nothing}
            ${
              others.length
                ? html`<ul>
                    ${others.map(
                      ({ title, language, when, where, url }) =>
                        html`<li class="activity">
                          <span lang=${language}
                            >${url ? html`<a href=${url}>${title}</a>` : title}</span
                          >
                          <p>${[when, where].filter(Boolean).join(', ')}</p>
                        </li>`,
                    )}
                  </ul>`
                : nothing
            }
          </div>
        </div>
      </div>`;
  }
}

const box = ({ x, y, width, height }: Box): string => `${x} ${y} ${width} ${height}`;

/** Decoration: each place stands in words beside it. */
function smallMap(spots: readonly ProfileSpot[]): TemplateResult {
  const inset = COUNTRY.inset ?? FRAME;
  return html`<div class="map" part="map" aria-hidden="true">
    <svg viewBox=${box(FRAME)} focusable="false">
      <path d=${landPath()}></path>
      <rect x=${inset.x} y=${inset.y} width=${inset.width} height=${inset.height}></rect>
      ${svg`<svg x=${inset.x} y=${inset.y} width=${inset.width} height=${inset.height} viewBox=${box(BORNHOLM)}>
        <path d=${municipalityPath('0400')}></path>
      </svg>`}
    </svg>
    ${spots.map(({ x, y, kind }) => html`<span class="spot ${kind}" ${setProperties({ '--x': x, '--y': y })}></span>`)}
  </div>`;
}
