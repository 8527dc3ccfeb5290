import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Cluster, Dataset, Municipality } from '../../data/types.ts';
import { DeepLinkController } from '../../kit/deep-link-controller.ts';
import { heading } from '../../kit/heading.ts';
import { JsonLdController } from '../../kit/json-ld-controller.ts';
import { selectField } from '../../kit/select-field.ts';
import { toolsStyles } from '../../kit/styles/tools.ts';
import { ToolsController } from '../../kit/tools-controller.ts';
import { toolsTerms } from '../../kit/tools.terms.ts';
import { entriesOf } from '../../model/clusters.ts';
import type { Find } from '../../model/find.part.ts';
import { inLocale, type Locale } from '../../model/language.ts';
import { nearestOffice } from '../../model/nearest-office.ts';
import type { Group } from '../../state/group.ts';
import { bringProgrammes } from '../../state/groups.ts';
import { positionsExtraStyles } from './extras.styles.ts';
import { inMillions, positionsExtraTerms } from './extras.terms.ts';
import { toOrganisations } from './json-ld.view.ts';
import type { PositionsView } from './positions.view.ts';
import { chosenProgramme, yearsOf } from './programme.view.ts';

/** The styles that come with it. */
export const styles = [positionsExtraStyles, toolsStyles];

export interface ExtrasHost extends LitElement {
  readonly group: string;
  readonly deepLink: boolean;
  readonly intro: boolean;
  readonly programme: string;
  readonly jsonLd: boolean;
}

/** What the list of positions needs only after its first drawing. */
export class Extras {
  private readonly host: ExtrasHost;
  private readonly groupOf: () => Group;
  private readonly link: DeepLinkController;
  private readonly tools: ToolsController;
  private finder: ((entries: ReturnType<typeof entriesOf>) => Find) | undefined;
  private found: { readonly dataset: Dataset; readonly find: Find } | undefined;
  private searching = false;

  constructor(host: ExtrasHost, groupOf: () => Group) {
    this.host = host;
    this.groupOf = groupOf;
    this.link = new DeepLinkController(host, groupOf);
    this.tools = new ToolsController(host);
    new JsonLdController(host, () => (host.jsonLd ? toOrganisations(groupOf().snapshot.dataset) : null));
    if (host.intro || host.programme) void bringProgrammes();
  }

  /** The search with keywords and endings; asked for when somebody comes to the field. */
  find(dataset: Dataset): Find | undefined {
    if (!this.finder) return undefined;
    if (this.found?.dataset !== dataset) this.found = { dataset, find: this.finder(entriesOf(dataset)) };
    return this.found.find;
  }

  async bringSearch(): Promise<void> {
    if (this.searching) return;
    this.searching = true;
    try {
      this.finder = (await import('../../model/find.part.ts')).finder;
      this.host.requestUpdate();
    } catch (error) {
      // Names are found without it.
      this.searching = false;
      console.error(error);
    }
  }

  distance(cluster: Cluster, municipality: Municipality): number | null {
    return nearestOffice(cluster, municipality)?.km ?? null;
  }

  /** What clusters are, and who pays: in the maintainers' own words, from the facts. */
  introduction(dataset: Dataset, locale: Locale, level: number): TemplateResult | typeof nothing {
    if (!this.host.intro) return nothing;
    const terms = positionsExtraTerms[locale];
    return html`<div class="intro" part="intro">
      ${heading(level, 'group-head', terms.intro)} ${terms.introText.map((text) => html`<p>${text}</p>`)}
      ${
        dataset.activityTypes.length
          ? html`<p>
              <b>${terms.activities}:</b> ${dataset.activityTypes.map(({ name }) => inLocale(name, locale).toLowerCase()).join(', ')}.
            </p>`
          : nothing
      }
      ${
        dataset.funders.length
          ? html`<p><b>${terms.who}</b></p>
              <ul class="dots">
                ${dataset.funders.map(({ name, paysFor }) => html`<li>${terms.paysFor(inLocale(name, locale), inLocale(paysFor, locale))}</li>`)}
              </ul>`
          : nothing
      }
    </div>`;
  }

  /** The chosen programme: its amounts and how much is known of its clusters. */
  programmeNote(dataset: Dataset, chosen: string, locale: Locale, choose: (id: string) => void): TemplateResult | typeof nothing {
    const programme = this.host.programme ? chosenProgramme(dataset, chosen) : undefined;
    // Until its own part is there, only its years are known.
    if (!programme || !('name' in programme)) return nothing;
    const terms = positionsExtraTerms[locale];
    const sum = inMillions[locale];
    const facts = [
      programme.totalDkk !== null && terms.total(sum(programme.totalDkk)),
      programme.offeredDkk !== null && terms.offered(sum(programme.offeredDkk)),
      programme.grantedDkk !== null && terms.granted(sum(programme.grantedDkk)),
      programme.clustersAppointed !== null && terms.appointed(programme.clustersAppointed, programme.clustersLater),
      terms.list[programme.clusterList],
    ].filter((fact) => typeof fact === 'string');
    const sources = programme.sources.flatMap((index) => dataset.sources[index] ?? []);
    return html`<div class="note programme" part="programme">
      <div>
        ${selectField({
          label: terms.programme,
          value: programme.id,
          options: dataset.programmes
            .filter((one) => 'name' in one)
            .map((one) => ({ value: one.id, label: `${inLocale(one.name, locale)} (${yearsOf(one)})` })),
          choose,
        })}
        <ul class="dots">
          ${facts.map((fact) => html`<li>${fact}</li>`)}
        </ul>
        <p class="muted">
          ${terms.sources}: ${sources.map((url, i) => html`${i ? ', ' : nothing}<a href=${url}>${new URL(url).host}</a>`)}
        </p>
      </div>
    </div>`;
  }

  /** The id of the programme that the page chose, once it is known. */
  programmeId(dataset: Dataset, chosen: string): string | null {
    return this.host.programme ? (chosenProgramme(dataset, chosen)?.id ?? null) : null;
  }

  programmeYears(dataset: Dataset, chosen: string): string | null {
    const programme = this.host.programme ? chosenProgramme(dataset, chosen) : undefined;
    return programme ? yearsOf(programme) : null;
  }

  foot(view: PositionsView, locale: Locale): TemplateResult {
    const { data } = toolsTerms[locale];
    const { dataset } = this.groupOf().snapshot;
    const take = (what: 'csv' | 'json') => ({
      label: data(what.toUpperCase()),
      save: async () => {
        (await import('./take-away.ts')).takeAway(what, { dataset, view, locale });
      },
    });
    return this.tools.render([take('csv'), take('json')], locale, this.host.deepLink ? () => this.link.address : null);
  }
}
