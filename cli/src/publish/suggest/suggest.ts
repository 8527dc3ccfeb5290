/**
 * A page on which somebody suggests an activity. It makes a row for the keepers' sheet, to copy, to
 * mail or to download; nothing is sent to anybody.
 */
import { readFileSync } from 'node:fs';
import type { Dataset } from '../../../../src/data/types.ts';
import { otherLanguage } from '../document.ts';
import { type Site, xml } from '../feeds.ts';
import { type Field, fieldsFor, type Language, rowFor } from './fields.ts';

/** The script and the styles are files of their own; nothing may be asked of any server. */
export const SUGGEST_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

const WORDS = {
  da: {
    title: 'Foreslå en aktivitet',
    intro:
      'Udfyld felterne, og tryk «Lav forslaget». Siden laver en række, som du selv sender til dem, der ' +
      'holder kalenderen. De ser den efter, før den kommer med. Siden sender intet og gemmer intet.',
    required: 'Felter med * skal udfyldes.',
    choose: 'Vælg',
    make: 'Lav forslaget',
    ready: 'Forslaget er klar. Send rækken til dem, der holder kalenderen.',
    wrong: 'Ret felterne herunder: {0}.',
    row: 'Rækken',
    copy: 'Kopiér rækken',
    copied: 'Kopieret. Sæt den ind i en tom række i regnearket.',
    notCopied: 'Rækken kunne ikke kopieres. Den er markeret: brug Ctrl+C.',
    mail: 'Send som mail',
    download: 'Hent som CSV',
    subject: 'Forslag til kalenderen: {0}',
    body: 'Gem linjerne herunder som forslag.csv, eller sæt dem ind i regnearket.',
    past: 'Datoen er forbi. Vælg en dag, der kommer.',
    endBefore: 'Den slutter, før den begynder. Ret en af dagene.',
    endTimeBefore:
      'Den slutter, før den begynder. Ret et af klokkeslættene, eller vælg en slutdato.',
    noStart: 'Skriv også, hvornår den begynder.',
    noScript:
      'Siden laver rækken med et script, og det er slået fra her. ' +
      'Skriv i stedet en mail med titel, dag, sted og arrangør.',
    back: 'Til forsiden',
  },
  en: {
    title: 'Suggest an activity',
    intro:
      'Fill in the fields and press “Make the suggestion”. The page makes a row that you send to the ' +
      'calendar’s keepers yourself. They look at it before it is taken in. The page sends and keeps nothing.',
    required: 'Fields with * have to be filled in.',
    choose: 'Choose',
    make: 'Make the suggestion',
    ready: 'The suggestion is ready. Send the row to the calendar’s keepers.',
    wrong: 'Mend the fields below: {0}.',
    row: 'The row',
    copy: 'Copy the row',
    copied: 'Copied. Paste it into an empty row of the sheet.',
    notCopied: 'The row could not be copied. It is selected: press Ctrl+C.',
    mail: 'Send by mail',
    download: 'Download as CSV',
    subject: 'Suggestion for the calendar: {0}',
    body: 'Save the lines below as suggestion.csv, or paste them into the sheet.',
    past: 'The date is over. Choose a day to come.',
    endBefore: 'It ends before it begins. Mend one of the days.',
    endTimeBefore: 'It ends before it begins. Mend one of the times, or choose an end date.',
    noStart: 'Write when it begins, too.',
    noScript:
      'The page makes the row by a script, which is turned off here. ' +
      'Write a mail with title, day, place and organiser instead.',
    back: 'To the front page',
  },
} as const;

const attributes = (values: Readonly<Record<string, string | number | null | false>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || value === false ? [] : [` ${name}="${xml(String(value))}"`],
    )
    .join('');

function controlOf(field: Field, choose: string): string {
  const { column, control, isRequired, hint, missing, wrong, options, longest } = field;
  const common = attributes({
    id: column,
    name: column,
    'aria-describedby': hint ? `${column}-hint ${column}-error` : `${column}-error`,
    'aria-required': isRequired && 'true',
    'data-missing': missing,
    'data-wrong': wrong,
  });
  if (control === 'select') {
    const all = options.map((text) => `<option>${xml(text)}</option>`).join('');
    return `<select${common}><option value="">${xml(choose)}</option>${all}</select>`;
  }
  if (control === 'textarea')
    return `<textarea${common} rows="4" maxlength="${longest}"></textarea>`;
  const free = control === 'text' || control === 'url';
  return `<input type="${control}"${common}${free ? ` maxlength="${longest}"` : ''} autocomplete="off">`;
}

function fieldOf(field: Field, choose: string): string {
  const { column, heading, isRequired, hint } = field;
  return [
    '<p class="field">',
    `<label for="${column}">${xml(heading)}${isRequired ? ' *' : ''}</label>`,
    ...(hint ? [`<small id="${column}-hint">${xml(hint)}</small>`] : []),
    controlOf(field, choose),
    `<strong class="error" id="${column}-error" hidden></strong>`,
    '</p>',
  ].join('');
}

export function suggestPage(dataset: Dataset, site: Site, language: Language): string {
  const words = WORDS[language];
  const up = language === 'da' ? '' : '../';
  const other = otherLanguage(language === 'da' ? 'en/suggest.html' : '../suggest.html', language);
  const settings = { ...rowFor(language), words, mail: site.suggestions ?? '' };
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${SUGGEST_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${words.title} – ${xml(site.title[language])}</title>`,
    `<link rel="stylesheet" href="${up}style.css">`,
    `<link rel="stylesheet" href="${up}suggest.css">`,
    other.head,
    `<script type="module" src="${up}suggest.js"></script>`,
    '</head>',
    '<body>',
    '<main>',
    `<p><a href="index.html">${words.back}</a> · ${other.link}</p>`,
    `<h1>${words.title}</h1>`,
    `<p>${words.intro}</p>`,
    `<noscript><p><strong>${words.noScript}</strong></p></noscript>`,
    `<form novalidate${attributes({ 'data-settings': JSON.stringify(settings) })}>`,
    `<p>${words.required}</p>`,
    '<div role="alert" id="summary"></div>',
    ...fieldsFor(dataset, language).map((field) => fieldOf(field, words.choose)),
    `<p><button type="submit">${words.make}</button></p>`,
    '</form>',
    '<p role="status" id="status"></p>',
    '<section id="result" hidden>',
    `<p class="field"><label for="row">${words.row}</label><textarea id="row" rows="4" readonly></textarea></p>`,
    `<p class="ways"><button type="button" id="copy">${words.copy}</button>`,
    `<a id="mail" href="#row">${words.mail}</a>`,
    `<button type="button" id="download">${words.download}</button></p>`,
    '</section>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** It stands beside this file, and built, beside the program. */
const SCRIPT = new URL('./suggest.page.mjs', import.meta.url);
export const suggestScript = (): string => readFileSync(SCRIPT, 'utf8');

export const SUGGEST_STYLE = `.field { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.25rem;
  overflow-wrap: anywhere; max-width: 34rem; }
label { font-weight: 600; }
input, select, textarea, button, .ways a { box-sizing: border-box; min-block-size: 2.75rem;
  padding: 0.5rem 0.75rem; font: inherit; }
input, select, textarea { inline-size: 100%; border: 1px solid; border-radius: 0.25rem; }
[aria-invalid='true'] { border-width: 3px; }
.error::before { content: '! '; }
.ways { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; }
.ways a { display: inline-flex; align-items: center; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
[hidden] { display: none; }
`;
