import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset, Programme } from '../../data/types.ts';
import { toSources } from '../../core/templates/facts.view.ts';
import { heading } from '../../core/templates/heading.ts';
import { selectField } from '../../core/templates/select-field.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { positionsExtraStyles } from './extras.styles.ts';
import { positionsExtraTerms } from './extras.terms.ts';
import { chosenProgramme, programmeFacts, programmeLabel, yearsOf } from './programme.view.ts';
import { table } from './table.ts';

/** The styles that come with it. */
export const styles = [positionsExtraStyles];

/** What clusters are, and who pays: in the maintainers' own words, from the facts. */
function introduction(
  { activityTypes, funders }: Dataset,
  locale: Locale,
  level: number,
): TemplateResult {
  const terms = positionsExtraTerms(locale);
  // Until the programmes are there, only the funders' names are known.
  const payers = funders.filter((funder) => 'paysFor' in funder);
  return html`<div class="intro" part="intro">
    ${heading(level, 'group-head', terms.intro)}
    ${terms.introText.map((text) => html`<p>${text}</p>`)}
    ${
      activityTypes.length
        ? html`<p>
            <b>${terms.activities}:</b>
            ${activityTypes.map(({ name }) => terms.within(inLocale(name, locale))).join(', ')}.
          </p>`
        : nothing
    }
    ${
      payers.length
        ? html`${heading(level + 1, '', html`<b>${terms.who}</b>`)}
            <ul class="dots">
              ${payers.map(({ name, paysFor }) => html`<li>${terms.paysFor(inLocale(name, locale), inLocale(paysFor, locale))}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

/** A programme: its amounts, who pays, and how much is known of its clusters; the visitor may choose another. */
function programmeNote(
  dataset: Dataset,
  programme: Programme,
  locale: Locale,
  choose: (id: string) => void,
): TemplateResult {
  const terms = positionsExtraTerms(locale);
  return html`<div class="note programme" part="programme">
    <div>
      ${selectField({
        label: terms.programme,
        className: 'no-print',
        value: programme.id,
        options: dataset.programmes
          .filter((one) => 'name' in one)
          .map((one) => ({ value: one.id, label: programmeLabel(one, locale) })),
        choose,
      })}
      <ul class="dots">
        ${programmeFacts(dataset, programme, locale, terms).map((fact) => html`<li>${fact}</li>`)}
      </ul>
      <p class="muted">
        ${terms.sources}:
        ${toSources(dataset, programme.sources).map(({ url, label }, i) => html`${i ? ' · ' : nothing}<a href=${url}>${label}</a>`)}
      </p>
    </div>
  </div>`;
}

/** What the pages with an introduction, a programme or a table ask for. */
export const more = { introduction, programmeNote, chosenProgramme, yearsOf, table };
