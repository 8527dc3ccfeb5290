import { html, type TemplateResult } from 'lit';
import { hostOf } from '../../domain/url.ts';
import { icon } from './icons.ts';

/** A link to another site: its host as text, and a mark that it leads away. */
export const externalLink = (url: string): TemplateResult =>
  html`<a class="external" href=${url}>${hostOf(url)} ${icon('external')}</a>`;
