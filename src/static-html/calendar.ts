import { inLocale } from '../i18n/language.ts';
import { type ActivityFilter, filterOf } from '../domain/activities/activities-filter.ts';
import { momentOf, timelineOf } from '../domain/activities/activities.ts';
import { whenPhrase } from '../domain/time/times.ts';
import { calendarTerms } from '../widgets/calendar/locales/terms.ts';
import { type AgendaMonth, toAgenda } from '../widgets/calendar/list/agenda.view.ts';
import type { Item } from '../widgets/calendar/activity/item.view.ts';
import type { CalendarContent, CalendarWords } from '../widgets/calendar/calendar.view.ts';
import { ownPages } from '../widgets/calendar/none-upcoming/none-upcoming.view.ts';
import { danishTimeNote } from '../widgets/calendar/time-zone/time-zone.view.ts';
import { type Edition, frame } from './edition.ts';
import { link, type Markup, markup } from './markup.ts';

/** How many of those to come an edition names: a newsletter is no archive. */
const MOST = 100;
/** How many past ones stand below those to come. */
const PAST = 5;

/**
 * The activities as an agenda, as far as the page narrows them: those that run, those to come by month, and the latest past ones. `name`:
 * of the collection whose activities the dataset has.
 */
export function staticCalendar(
  edition: Edition,
  narrowedTo: Partial<ActivityFilter> = edition.collection?.filter ?? {},
  name = '',
): Markup {
  const { dataset, locale, today, region } = edition;
  const collection = edition.collection ?? dataset.collections?.find(({ id }) => id === name);
  const terms = calendarTerms(locale);
  const words: CalendarWords = { locale, terms };
  const filter = { region, ...narrowedTo };
  const content: CalendarContent = {
    ...words,
    dataset,
    timeline: timelineOf(dataset),
    filter,
    passes: filterOf(dataset, filter),
    now: today,
  };
  const agenda = toAgenda(content, { from: null, limit: MOST, past: PAST, year: null });
  return frame(edition, 'calendar', {
    title: collection ? inLocale(collection.title, locale) : terms.title,
    summary: agenda.upcoming.length
      ? `${agenda.status}.`
      : `${terms.noDates}. ${terms.noDatesAdvice(false)}`,
    body: markup`${
      agenda.running.length > 0 &&
      markup`<h3>${terms.ongoing}</h3>
        <ul>${agenda.running.map(({ activity, period, parties }) => markup`<li>${titled(activity)}<br>${[period, parties].filter(Boolean).join(' · ')}</li>`)}</ul>`
    }
    ${agenda.upcoming.map((month) => markup`<h3>${month.title}</h3>${items([month], words)}`)}
    ${agenda.upcomingTotal > agenda.upcomingShown && markup`<p>${terms.more(agenda.upcomingTotal - agenda.upcomingShown)}</p>`}
    ${
      !agenda.upcomingTotal &&
      markup`<h3>${terms.ownPages}</h3>
        <ul>${ownPages(content).map(({ name, about, url }) => markup`<li>${url ? link(url, name) : name}<br>${about}</li>`)}</ul>`
    }
    ${agenda.past.length > 0 && markup`<h3>${terms.past}</h3>${items(agenda.past, words)}`}`,
    notes: [terms.typesAreOurs],
    about: 'activities',
  });
}

const items = (months: readonly AgendaMonth[], words: CalendarWords): Markup =>
  markup`<ul>${months.flatMap(({ weeks }) => weeks.flatMap(({ items: list }) => list)).map((item) => markup`<li>${event(item, words)}</li>`)}</ul>`;

const titled = ({ title, url, language }: Item['activity']): Markup =>
  markup`<strong lang="${language}">${url ? link(url, title) : title}</strong>`;

function event(
  { activity, day, kind, remarks, status, place, parties, parts }: Item,
  { locale }: CalendarWords,
): Markup {
  const isCall = activity.kind === 'call';
  const end = isCall ? null : (activity.end ?? null);
  const zone = danishTimeNote(activity, locale);
  const when = [whenPhrase(momentOf(activity), end, locale), zone].filter(Boolean).join(' ');
  return markup`<p>${titled(activity)}<br>
    <time datetime="${day}">${when}</time> · ${[kind, status, ...remarks].filter(Boolean).join(' · ')}<br>
    ${[place, ...parties.map(({ name, note }) => [name, note].filter(Boolean).join(' '))].join(' · ')}</p>
    ${parts.length > 0 && markup`<ul>${parts.map((part) => markup`<li>${part.when} ${titled(part.activity)}</li>`)}</ul>`}`;
}
