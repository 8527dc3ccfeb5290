/** What is next as a newsletter: HTML that mail programs show as it is meant, and the same as plain text. */
import { compiledOf } from '../data/compiled.ts';
import { frameTerms } from '../core/locales/terms.ts';
import { filterOf } from '../domain/activities/activities-filter.ts';
import { momentOf, timelineOf, type ActivityInput } from '../domain/activities/activities.ts';
import { addDays } from '../domain/time/days.ts';
import { whenPhrase } from '../domain/time/times.ts';
import { inLocale } from '../i18n/language.ts';
import type { Item } from '../widgets/calendar/activity/item.view.ts';
import type { CalendarContent } from '../widgets/calendar/calendar.view.ts';
import { toAgenda } from '../widgets/calendar/list/agenda.view.ts';
import { calendarTerms } from '../widgets/calendar/locales/terms.ts';
import { danishTimeNote } from '../widgets/calendar/time-zone/time-zone.view.ts';
import type { Edition } from './edition.ts';
import { link, type Markup, markup } from './markup.ts';
import { staticTerms } from './locales/terms.ts';

export interface DigestOptions {
  /** How many days it looks ahead, today included. */
  readonly days: number;
  /** The page of an activity; `null`: it has none. */
  readonly pageOf: (activity: ActivityInput) => string | null;
  /** The address of the page that has all of it; `null`: it has none. */
  readonly live: string | null;
}

interface Entry {
  readonly title: string;
  readonly language: string | undefined;
  readonly address: string | null;
  /** When, what and where, each a line. */
  readonly lines: readonly string[];
}

/** More than anybody reads in a mail. */
const MOST = 200;
const WIDTH = 76;

export function digest(
  edition: Edition,
  { days, pageOf, live }: DigestOptions,
): { readonly html: string; readonly text: string; readonly count: number } {
  const { dataset, locale, today, collection } = edition;
  const terms = calendarTerms(locale);
  const filter = { ...collection?.filter, from: today, to: addDays(today, days - 1) };
  const content: CalendarContent = {
    dataset,
    locale,
    terms,
    filter,
    now: today,
    timeline: timelineOf(dataset),
    passes: filterOf(dataset, filter),
  };
  const agenda = toAgenda(content, { from: null, limit: MOST, past: 0, year: null });
  const entryOf = (activity: ActivityInput, lines: readonly string[]): Entry => ({
    title: activity.title,
    language: activity.language,
    lines,
    address: pageOf(activity) ?? activity.url ?? null,
  });
  const zoned = (when: string, activity: ActivityInput): string =>
    [when, danishTimeNote(activity, locale)].filter(Boolean).join(' ');
  const ofItem = (item: Item): Entry => {
    const { activity, kind, status, remarks, place, parties } = item;
    const end = activity.kind === 'call' ? null : (activity.end ?? null);
    return entryOf(activity, [
      zoned(whenPhrase(momentOf(activity), end, locale), activity),
      [status, kind, ...remarks].filter(Boolean).join(' · '),
      [place, ...parties.map(({ name }) => name)].filter(Boolean).join(' · '),
    ]);
  };
  const chapters = [
    ...agenda.upcoming.map(({ title, weeks }) => ({
      title,
      entries: weeks.flatMap(({ items }) => items).map(ofItem),
    })),
    ...(agenda.running.length
      ? [
          {
            title: terms.ongoing,
            entries: agenda.running.map(({ activity, period, parties }) =>
              entryOf(activity, [zoned(period, activity), parties].filter(Boolean)),
            ),
          },
        ]
      : []),
  ];
  const left = agenda.upcomingTotal - agenda.upcomingShown;
  const letter: Letter = {
    locale,
    title: collection ? inLocale(collection.title, locale) : terms.title,
    summary: `${agenda.status}.`,
    chapters,
    more: left ? terms.more(left) : null,
    note: `${frameTerms(locale).asOf(compiledOf(dataset.meta, 'activities'))}.`,
    live: live ? { address: live, words: staticTerms(locale).live } : null,
  };
  return {
    html: toMail(letter),
    text: toText(letter),
    count: chapters.reduce((sum, { entries }) => sum + entries.length, 0),
  };
}

interface Letter {
  readonly locale: string;
  readonly title: string;
  readonly summary: string;
  readonly chapters: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
  readonly more: string | null;
  readonly note: string;
  readonly live: { readonly address: string; readonly words: string } | null;
}

/** Mail programs read no style sheet that all of them agree on: attributes, and a table as wide as there is room for. */
const font = (size: number, inside: Markup): Markup =>
  markup`<font face="Arial, Helvetica, sans-serif" size="${size}" color="#1b1f24">${inside}</font>`;

function toMail({ locale, title, summary, chapters, more, note, live }: Letter): string {
  const entry = ({ title: called, language, address, lines }: Entry): Markup =>
    markup`<tr><td valign="top">${font(3, markup`<b lang="${language ?? locale}">${address ? link(address, called) : called}</b>${lines.map((line) => markup`<br>${line}`)}`)}</td></tr>\n`;
  return `<!doctype html>\n${
    markup`<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body bgcolor="#ffffff" text="#1b1f24">
<table role="presentation" width="100%" cellpadding="8" cellspacing="0" border="0" bgcolor="#ffffff">
<tr><td>
<h1>${font(5, markup`${title}`)}</h1>
<p>${font(3, markup`${summary}`)}</p>
</td></tr>
${chapters.map(({ title: over, entries }) => markup`<tr><td><h2>${font(4, markup`${over}`)}</h2></td></tr>\n${entries.map(entry)}`)}
<tr><td>
${more && markup`<p>${font(3, markup`${more}`)}</p>`}
<p>${font(2, markup`${note}${live && markup` ${link(live.address, live.words)}`}`)}</p>
</td></tr>
</table>
</body>
</html>`.text
  }\n`;
}

/** In lines that every mail program keeps; an address is never broken. */
function wrapped(text: string, indent = ''): string {
  const lines = [''];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const joined = line ? `${line} ${word}` : word;
    if (line && indent.length + joined.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines.map((line) => indent + line).join('\n');
}

function toText({ title, summary, chapters, more, note, live }: Letter): string {
  const entry = ({ title: called, address, lines }: Entry): string =>
    [
      wrapped(called),
      ...lines.filter(Boolean).map((line) => wrapped(line, '  ')),
      ...(address ? [`  ${address}`] : []),
    ].join('\n');
  const parts = [
    `${wrapped(title)}\n${'='.repeat(Math.min(title.length, WIDTH))}`,
    wrapped(summary),
    ...chapters.flatMap(({ title: over, entries }) => [
      `${wrapped(over)}\n${'-'.repeat(Math.min(over.length, WIDTH))}`,
      ...entries.map(entry),
    ]),
    ...(more ? [wrapped(more)] : []),
    wrapped(note),
    ...(live ? [`${live.words}:\n${live.address}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
