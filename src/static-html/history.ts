import { historyTerms } from '../widgets/history/locales/terms.ts';
import { toHistory } from '../widgets/history/history.view.ts';
import { type Edition, frame } from './edition.ts';
import { link, type Markup, markup } from './markup.ts';

/** The milestones by year, and how many clusters there were when. */
export function staticHistory(edition: Edition): Markup {
  const { dataset, locale, today } = edition;
  const terms = historyTerms(locale);
  const { summary, bars, years } = toHistory(dataset, { locale, terms, today });
  return frame(edition, 'history', {
    title: terms.title,
    summary,
    body: markup`${
      bars.length > 0 &&
      markup`<table border="0" cellpadding="4" cellspacing="0">
        <caption>${terms.chart}</caption>
        <thead><tr><th scope="col" align="left">${terms.when}</th><th scope="col" align="right">${terms.howMany}</th></tr></thead>
        <tbody>${bars.map(({ when, count }) => markup`<tr><th scope="row" align="left">${when}</th><td align="right">${count}</td></tr>`)}</tbody>
      </table>`
    }
    ${years.map(
      ({ year, events }) =>
        markup`<h3>${year}</h3><ul>${events.map(
          ({ date, when, kind, text, expected, sources }) =>
            markup`<li><time datetime="${date}">${when}</time> · ${kind}${expected && ` · ${terms.expected}`}<br>${text}
              ${sources.length > 0 && markup`<br><small>${terms.sources}: ${sources.map(({ url, label }, i) => [i ? ', ' : '', link(url, label)])}</small>`}</li>`,
        )}</ul>`,
    )}`,
    notes: [terms.caveat],
  });
}
