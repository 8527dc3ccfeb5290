import { html, nothing, type TemplateResult } from 'lit';
import type { Cluster, Dataset } from '../../data/types.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { placesTerms } from '../locales/terms.ts';
import { factsTerms } from '../locales/facts/terms.ts';
import { type Fact, type Facts, type FactWords, toFacts } from './facts.view.ts';

export { factsStyles } from '../styles/facts.ts';
export { officesStyles } from '../styles/offices.ts';

/** What is known of a cluster: a sentence or two, then terms and facts; what is not known is said. */
export function clusterDetail(dataset: Dataset, cluster: Cluster, locale: Locale): TemplateResult {
  const words = { ...placesTerms(locale), ...factsTerms(locale) };
  return html`<p class="description">${inLocale(cluster.description, locale)}</p>
    ${factList(toFacts(dataset, cluster, locale, words), words)}`;
}

function factList(facts: Facts, terms: FactWords): TemplateResult {
  return html`<dl class="facts" part="facts">
    <div class="wide">
      <dt>${terms.offices}</dt>
      <dd>
        ${
          facts.offices.length
            ? html`<ul class="offices">
                ${facts.offices.map(
                  (office) =>
                    html`<li class=${office.mark}>
                      <span
                        ><b>${office.place}</b>${office.name ? `, ${office.name}` : nothing}
                        <small>${office.note}</small></span
                      >
                    </li>`,
                )}
              </ul>`
            : terms.unknown
        }
      </dd>
    </div>
    ${fact(terms.status, facts.status)} ${fact(terms.founded, facts.founded)}
    ${fact(terms.goldLabel, facts.goldLabel)} ${fact(terms.members, facts.members)}
    ${fact(terms.programme, facts.programme)}
    ${fact(terms.predecessors, facts.predecessors, 'wide')}
    ${list(terms.partners, facts.partners, terms.unknown)}
    ${list(terms.grants, facts.grants, terms.unknown)}
    <div class="wide">
      <dt>${terms.sources}</dt>
      <dd class="sources">
        ${facts.sources.length ? facts.sources.map(({ url, label }, i) => html`${i ? ' · ' : nothing}<a href=${url}>${label}</a>`) : terms.unknown}
      </dd>
    </div>
  </dl>`;
}

const words = ({ text, note }: Fact): TemplateResult =>
  html`${text}${note ? html` <small>(${note})</small>` : nothing}`;

/** Several facts of one kind, each on its line. */
const list = (term: string, facts: readonly Fact[], unknown: string): TemplateResult =>
  html`<div class="wide">
    <dt>${term}</dt>
    <dd>
      ${
        facts.length
          ? html`<ul>
              ${facts.map((one) => html`<li>${words(one)}</li>`)}
            </ul>`
          : unknown
      }
    </dd>
  </div>`;

const fact = (term: string, one: Fact, className = ''): TemplateResult =>
  html`<div class=${className}>
    <dt>${term}</dt>
    <dd>${words(one)}</dd>
  </div>`;
