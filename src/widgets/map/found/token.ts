import { html, type TemplateResult } from 'lit';
import { drawing } from '../../../core/templates/icons.ts';
import { mapTerms } from '../locales/terms.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import { entriesLeft, type MapContent } from '../map.view.ts';

const CROSS = 'M5 5l10 10M15 5L5 15';

/** What is looked for elsewhere on the page, which the map follows, and the way out of it. */
export function token(content: MapContent, onShowAll: () => void): TemplateResult {
  const { snapshot, locale } = content;
  const { found } = mapTerms(locale);
  const total = entriesOf(snapshot.dataset).length;
  const shown = content.found?.size ? entriesLeft(content).length : 0;
  return html`<div class="token no-print" part="token">
    <p>${found.search} <b>${snapshot.filter.query}</b>. ${found.shown(shown, total)}</p>
    <button class="quiet" type="button" @click=${onShowAll}>
      ${drawing(CROSS, 20)} <span>${found.showAll(total)}</span>
    </button>
  </div>`;
}
