import { html, nothing, type TemplateResult } from 'lit';
import { backButton } from '../../../core/templates/back-button.ts';
import { heading } from '../../../core/templates/heading.ts';
import { icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { type Entry, headOfficeStatusOf } from '../../../domain/clusters/clusters.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';
import type { ClusterId } from '../../../data/types.ts';
import { type Answer, type ComparisonOptions, toComparison } from './compare.view.ts';
import { positionsCompareTerms } from './locales/terms.ts';

export { compareStyles } from './compare.styles.ts';

export interface CompareOptions extends Omit<ComparisonOptions, 'terms'> {
  /** Of the heading. */
  readonly level: number;
  readonly back: string;
  readonly onBack: () => void;
  readonly onRemove: (id: ClusterId) => void;
}

/** Two or three clusters and the same questions to each: as a table where there is room, else question by question. */
export function comparison({
  level,
  back,
  onBack,
  onRemove,
  ...options
}: CompareOptions): TemplateResult {
  const { locale, chosen } = options;
  const terms = positionsCompareTerms(locale);
  const { entries, topics } = toComparison({ ...options, terms });
  const remove = ({ cluster }: Entry): TemplateResult =>
    html`<button
      class="quiet remove no-print"
      type="button"
      @click=${() => {
        onRemove(cluster.id);
      }}
    >
      ${terms.remove}<span class="sr"> ${cluster.name}</span>
    </button>`;
  return html`<div class="comparison" part="comparison">
    <div class="compare-head">
      ${heading(level, 'results-title', terms.title(chosen.length))} ${backButton(back, onBack)}
    </div>
    <table class="side-by-side">
      <thead>
        <tr>
          <td></td>
          ${entries.map(
            (entry) =>
              html`<th scope="col">
                ${mark(entry)}
                <b class="who">${entry.cluster.name}</b>
                <span class="muted">${inLocale(entry.position.name, locale)}</span>
                ${remove(entry)}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${topics.map(
          ({ question, answers }) =>
            html`<tr>
              <th scope="row">${question}</th>
              ${answers.map((one) => html`<td>${answer(one, locale)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="by-topic">
      <ul class="chosen">
        ${entries.map(
          (entry) =>
            html`<li>${mark(entry)} <b class="who">${entry.cluster.name}</b> ${remove(entry)}</li>`,
        )}
      </ul>
      ${topics.map(
        ({ question, answers }) =>
          html`<div class="topic">
            ${heading(level + 1, 'question', question)}
            <dl>
              ${entries.map(
                ({ cluster }, i) =>
                  html`<div>
                    <dt>${cluster.name}</dt>
                    <dd>${answers[i] ? answer(answers[i], locale) : nothing}</dd>
                  </div>`,
              )}
            </dl>
          </div>`,
      )}
    </div>
  </div>`;
}

const mark = ({ order, cluster }: Entry): TemplateResult =>
  numberMark(order, headOfficeStatusOf(cluster));

function answer({ text, note, met, href, lang }: Answer, locale: Locale): TemplateResult {
  const words = met?.map(([own, rest], i) => html`${i ? ', ' : nothing}<mark>${own}</mark>${rest}`);
  if (href) return html`<a class="external" href=${href}>${text} ${icon('external')}</a>`;
  return html`${words}<span lang=${lang && lang !== locale ? lang : nothing}>${text}</span> ${
      note ? html`<small>(${note})</small>` : nothing
    }`;
}
