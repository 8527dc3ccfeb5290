import { html, nothing, type TemplateResult } from 'lit';
import { toSources } from '../../../core/templates/facts.view.ts';
import { selectField } from '../../../core/templates/select-field.ts';
import type { Dataset, Programme } from '../../../data/types.ts';
import type { Locale } from '../../../i18n/language.ts';
import { positionsProgrammeTerms } from './locales/terms.ts';
import { programmeFacts, programmeLabel } from './programme.view.ts';

export { namedProgramme } from './named-programme.ts';
export { programmeStyles } from './programme.styles.ts';
export { yearsOf } from './programme.view.ts';

/** A programme: its amounts, who pays, and how much is known of its clusters; the visitor may choose another. */
export function programmeNote(
  dataset: Dataset,
  programme: Programme,
  locale: Locale,
  onChoose: (id: string) => void,
): TemplateResult {
  const terms = positionsProgrammeTerms(locale);
  return html`<div class="note programme" part="programme">
    <div>
      ${selectField({
        label: terms.programme,
        className: 'no-print',
        value: programme.id,
        options: dataset.programmes
          .filter((one) => 'name' in one)
          .map((one) => ({ value: one.id, label: programmeLabel(one, locale) })),
        choose: onChoose,
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
