import { html, type TemplateResult } from 'lit';
import type { Municipality } from '../../../data/types.ts';
import { heading } from '../../../core/templates/heading.ts';
import { icon } from '../../../core/templates/icons.ts';
import type { MapContent } from '../map.view.ts';
import { inMunicipality } from './in-municipality.view.ts';
import { mapListTerms } from './locales/terms.ts';

/** What is known to be in the page's own municipality. */
export function municipalityNote(
  municipality: Municipality,
  content: MapContent,
  level: number,
): TemplateResult {
  const terms = mapListTerms(content.locale);
  const sentences = inMunicipality(municipality.code, content);
  return html`<div class="note">
    ${icon('place')}
    <div>
      ${heading(level, '', html`<b>${terms.inMunicipality(municipality.name)}</b>`)}
      ${sentences.length ? sentences.map((sentence) => html`<p>${sentence}</p>`) : html`<p>${terms.noneInMunicipality}</p>`}
    </div>
  </div>`;
}
