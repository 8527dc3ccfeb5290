import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import type { FactsTerms } from './facts.terms.ts';
import { type Fact, type Facts, hostOf } from './facts.view.ts';

/** The detail of a cluster as a list of terms and facts; what is not known is said. */
export function factList(facts: Facts, terms: FactsTerms): TemplateResult {
  return html`<dl class="facts" part="facts">
    <div class="wide">
      <dt>${terms.offices}</dt>
      <dd>
        ${facts.offices.length
          ? html`<ul class="offices">
              ${facts.offices.map(
                (office) =>
                  html`<li class=${office.mark}>
                    <span><b>${office.place}</b>${office.name ? `, ${office.name}` : nothing} <small>${office.note}</small></span>
                  </li>`,
              )}
            </ul>`
          : terms.unknown}
      </dd>
    </div>
    ${fact(terms.founded, facts.founded)} ${fact(terms.goldLabel, facts.goldLabel)} ${fact(terms.members, facts.members)}
    ${fact(terms.programme, facts.programme)} ${fact(terms.predecessors, facts.predecessors, 'wide')}
    <div class="wide">
      <dt>${terms.sources}</dt>
      <dd class="sources">
        ${facts.sources.length ? facts.sources.map(({ url, label }, i) => html`${i ? ' · ' : nothing}<a href=${url}>${label}</a>`) : terms.noSources}
      </dd>
    </div>
  </dl>`;
}

const fact = (term: string, { text, note }: Fact, className = ''): TemplateResult =>
  html`<div class=${className}>
    <dt>${term}</dt>
    <dd>${text}${note ? html` <small>(${note})</small>` : nothing}</dd>
  </div>`;

/** A link to another site: its host as text, and a mark that it leads away. */
export const externalLink = (url: string): TemplateResult => html`<a class="external" href=${url}>${hostOf(url)} ${icon('external')}</a>`;
