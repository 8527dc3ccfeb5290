import { html, nothing, render, type TemplateResult } from 'lit';
import type { About } from '../../data/compiled.ts';
import { type Age, ageOf } from '../../domain/time/age.ts';
import { createElement } from '../../dom/native.ts';
import { type Locale, localeFor } from '../../i18n/language.ts';
import { languageOf } from '../controllers/terms-controller.ts';
import { frameTerms } from '../locales/terms.ts';
import { noticeTerms } from '../locales/notices/terms.ts';
import { drawing } from '../templates/icons.ts';
import type { Failure } from './failure.ts';

export { noticeStyles } from '../styles/notice.ts';
export { ageOf };

/** One thing to say: something is being fetched, could not be fetched, or is old. */
export interface Said {
  readonly failed?: { readonly reason: Failure; readonly figure: number };
  readonly retry?: () => void;
  readonly age?: Age;
}

const ICON = 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 6v4.4l2.8 1.7';

/** Says what there is to say of a widget's data, in a place of its own under the head: no widget thinks of it. */
export class Notices {
  private readonly box = Object.assign(createElement('div'), { className: 'notices' });

  draw(root: ShadowRoot, about: About, said: readonly Said[]): void {
    const { box } = this;
    const head = root.querySelector('.head');
    if (!head) return;
    if (head.nextElementSibling !== box) head.after(box);
    const focused = box.contains(root.activeElement);
    const locale = localeFor(languageOf(head));
    render(
      said.map((one) => notice(tell(one, about, locale), one)),
      box,
    );
    // A button that has done its work goes; reading goes on at the widget's beginning.
    if (focused && !box.contains(root.activeElement)) {
      const title = head.firstElementChild as HTMLElement;
      title.tabIndex = -1;
      title.focus();
    }
  }
}

/** What is said in short, what more, and what a button beside it says. */
interface Told {
  readonly lead: string;
  readonly more: string;
  readonly button: string;
}

function tell({ failed, age }: Said, about: About, locale: Locale): Told {
  const words = noticeTerms(locale);
  let [lead, more]: readonly [string, string] = ['', words.loading(about)];
  if (failed) [lead, more] = words.failed(failed.reason, failed.figure.toLocaleString(locale));
  else if (age) [lead, more] = words.old(age);
  return { lead, more, button: frameTerms(locale).again };
}

/** An old fact stands there from the start; what else is said has just come up. */
const notice = ({ lead, more, button }: Told, { age, retry }: Said): TemplateResult =>
  html`<div class="notice ${lead ? 'boxed' : ''}" part="notice">
    ${drawing(ICON, 20)}
    <p role=${age ? nothing : 'status'}><strong>${lead}</strong> ${more}</p>
    ${retry ? html`<button class="no-print" type="button" @click=${retry}>${button}</button>` : nothing}
  </div>`;
