/** A page of its own for each activity: what it is, when and where, and whether it is over. */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { isOver, timelineOf } from '../../../src/domain/activities/activities.ts';
import { datePhrase } from '../../../src/domain/time/dates.ts';
import { hostOf } from '../../../src/domain/url.ts';
import { calendarTerms } from '../../../src/widgets/calendar/locales/terms.ts';
import { languageName } from '../../../src/widgets/calendar/activity/item.view.ts';
import {
  activityLink,
  block,
  document,
  item,
  type Language,
  link,
  otherLanguage,
  statusOf,
  upFrom,
  waysOn,
  WORDS,
} from './document.ts';
import { periodOf, type Site, wherePhrase, xml } from './feeds.ts';
import { toEventPage } from './json-ld.ts';
import { activityCalendarPath, activityPath, clusterPath, inLanguage } from './paths.ts';

const HTTP = /^https?:\/\//i;

/** Text of the data, a paragraph for each of its own. */
const paragraphs = (text: string, lang: string): string[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => `<p${lang}>${xml(part.trim()).replaceAll('\n', '<br>')}</p>`);

/** Sentences for those who see no more of the page. */
function descriptionOf(activity: Activity, language: Language): string {
  const { organiser, description } = activity;
  return [periodOf(activity, language), wherePhrase(activity), organiser, description]
    .filter(Boolean)
    .map((text) => text?.replace(/\.$/, ''))
    .join('. ');
}

/** Its sources as links, each named by its host. */
function sourceLinks({ sources }: Activity, dataset: Dataset): string {
  const urls = sources.flatMap((i) => dataset.sources[i] ?? []);
  return urls.map((url) => (HTTP.test(url) ? link(url, hostOf(url)) : xml(url))).join(', ');
}

const known = new WeakMap<Dataset, ReadonlyMap<string, Activity>>();

/** Of many thousands, without looking at each of them for each. */
function activityNamed(dataset: Dataset, id: string): Activity | undefined {
  let byId = known.get(dataset);
  if (!byId) known.set(dataset, (byId = new Map(dataset.activities.map((one) => [one.id, one]))));
  return byId.get(id);
}

/** What is known, each under its name: HTML. */
function factsOf(
  activity: Activity,
  dataset: Dataset,
  { today }: Site,
  language: Language,
): (readonly [string, string])[] {
  const words = WORDS[language].activity;
  const up = upFrom(activityPath(activity.id, language));
  const { kind, start, deadline, format, clusters, type, organiser } = activity;
  const { coOrganisers, price, registrationUrl, url, parent, fetched } = activity;
  const moment = (kind === 'call' && deadline) || start;
  const when = `<time datetime="${xml(moment)}">${xml(periodOf(activity, language))}</time>`;
  const parties = clusters.flatMap(({ id }) => {
    const cluster = dataset.clusters.find((one) => one.id === id);
    if (cluster) return link(up + clusterPath(id, language), cluster.name);
    return dataset.organisations.filter((one) => one.id === id).map(({ name }) => xml(name));
  });
  const typeName = dataset.activityTypes.find(({ id }) => id === type)?.name[language];
  const whole = parent ? activityNamed(dataset, parent) : undefined;
  const rows: (readonly [string, string | null | undefined])[] = [
    [words.when, when],
    [words.where, xml(wherePhrase(activity))],
    [words.format, format && xml(calendarTerms(language).formats[format])],
    [words.clusters, activity.forAll ? words.forAll : parties.join(', ')],
    [words.kind, xml(typeName ?? calendarTerms(language).kinds[kind])],
    [words.organiser, xml([organiser, ...coOrganisers].filter(Boolean).join(', '))],
    [words.price, price && xml(price)],
    [
      words.language,
      activity.language === language ? null : xml(languageName(activity.language, language)),
    ],
    [words.whole, whole && activityLink(whole, today, language, up)],
    [words.page, url && link(url, hostOf(url))],
    [
      words.signUp,
      registrationUrl && registrationUrl !== url
        ? link(registrationUrl, hostOf(registrationUrl))
        : null,
    ],
    [words.sources, sourceLinks(activity, dataset)],
    [words.found, fetched && datePhrase(fetched.slice(0, 10), language)],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** `others`: whether the page is there in the other language, too. */
export function activityPage(
  activity: Activity,
  dataset: Dataset,
  site: Site,
  { language, others }: { readonly language: Language; readonly others: boolean },
): string {
  const words = WORDS[language].activity;
  const { id, title, description, clusters } = activity;
  const path = activityPath(id, language);
  const up = upFrom(path);
  const otherPath = activityPath(id, language === 'da' ? 'en' : 'da');
  const other = others ? otherLanguage(up + otherPath, language) : undefined;
  const lang = activity.language === language ? '' : ` lang="${xml(activity.language)}"`;
  const over = isOver(activity, site.today);
  const status = statusOf(activity, language);
  const parts = timelineOf(dataset).parts.get(id) ?? [];
  const first = dataset.clusters.find((one) => one.id === clusters[0]?.id);
  const next = first
    ? link(
        `${up}${clusterPath(first.id, language)}#naeste`,
        words.nextOf.replace('{0}', first.name),
      )
    : link(up + inLanguage('index.html', language), words.next);
  const calendarPath = activityCalendarPath(id);
  const calendarFile = language === 'da' ? calendarPath.replace(/^.*\//, '') : up + calendarPath;
  return document(
    {
      language,
      path,
      title: `${title} – ${site.title[language]}`,
      description: descriptionOf(activity, language),
      head: [
        ...(other ? [other.head] : []),
        `<link rel="alternate" type="text/calendar" href="${calendarFile}" title="${xml(title)}">`,
        ...(activity.kind === 'event' ? [block(toEventPage(activity, site, language))] : []),
      ],
      body: [
        waysOn(up, language, other),
        `<h1${lang}>${xml(title)}</h1>`,
        ...(status ? [`<p><strong>${xml(status)}.</strong></p>`] : []),
        ...(over ? [`<p><strong>${words.over}</strong> ${next}</p>`] : []),
        '<dl>',
        ...factsOf(activity, dataset, site, language).map(
          ([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`,
        ),
        '</dl>',
        ...(description ? paragraphs(description, lang) : []),
        ...(parts.length
          ? [
              `<h2>${words.parts}</h2>`,
              '<ol>',
              ...parts.map((one) => item(one, dataset, site, language, up)),
              '</ol>',
            ]
          : []),
        `<p>${link(calendarFile, words.calendar)}</p>`,
        ...(over ? [] : [`<p>${next}</p>`]),
      ],
    },
    site,
  );
}
