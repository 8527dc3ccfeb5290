import { contrast, repair, TEXT } from '../domain/contrast.ts';
import { daysBetween } from '../domain/time/days.ts';
import type { Locale } from '../i18n/language.ts';
import { suggest } from '../domain/search/suggest.ts';
import { checkTerms, type CheckTerms } from './locales/terms.ts';
import type { Finding, PageFacts, Weight, WidgetFacts } from './facts.ts';

/** After so many days facts about clusters may have changed. */
const STALE = 180;
/** What the script says that runs from a file of another name, or from the page. */
const MOVED = / runs from (.+) and does not know where its files lie\./;
/** Under so many pixels nothing is promised. */
const FLOOR = 280;
/** What every element may have, whatever it is. */
const COMMON =
  /^(?:id|class|style|lang|dir|hidden|slot|title|role|part|tabindex|klynge|on\w+|(?:data|aria)-.*|_.*)$/;

const finding = (weight: Weight, [says, todo]: readonly [string, string?]): Finding => ({
  weight,
  says,
  todo: todo ?? null,
});

/** What is wrong on the page, the worst first, in words that need no developer; or that all is well. */
export function toFindings(facts: PageFacts, locale: Locale): readonly Finding[] {
  const terms = checkTerms(locale);
  const found = [
    ...scripts(facts, terms),
    ...(facts.versions.length
      ? facts.refused.map((what) => finding('wrong', [terms.refused(what)]))
      : []),
    ...(facts.links ? [finding('mind', terms.link)] : []),
    ...facts.doubled.map((address) => finding('wrong', terms.doubled(address))),
    ...facts.refusedData.map((data) => finding('wrong', terms.refusedData(data))),
    ...boxed(facts, terms),
    ...(facts.widgets.length + facts.frames + facts.links
      ? []
      : [finding('wrong', terms.noWidget)]),
    ...lost(facts, terms),
    ...facts.widgets.flatMap((widget) => aboutWidget(widget, facts, terms, locale)),
    ...facts.warnings
      // A second copy is told of as such, if its script is on the page.
      .filter((text) => facts.scripts.length < 2 || !text.includes(' is already on this page; '))
      // It is told of the script itself.
      .filter((text) => !MOVED.test(text))
      // It is told of the widget itself.
      .filter((text) => !text.includes(': more stands in it than '))
      .map((text) => warning(text, terms)),
    ...age(facts, terms),
  ];
  const { widgets, frames, versions } = facts;
  if (!found.some(({ weight }) => weight === 'wrong') && widgets.length)
    found.push(finding('good', [terms.works(widgets.length, versions.join(', '))]));
  if (frames) found.push(finding('good', [terms.frames(frames)]));
  const order: readonly Weight[] = ['wrong', 'mind', 'good'];
  return found.toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}

function scripts(
  { scripts: found, refused, versions, widgets, frames, links, warnings }: PageFacts,
  terms: CheckTerms,
): readonly Finding[] {
  const [first] = found;
  const [from] = warnings.flatMap((text) => MOVED.exec(text)?.slice(1) ?? []);
  if (from && !versions.length) return [finding('wrong', terms.moved(from))];
  // A frame needs no script, and a link is a link without it.
  if (!first && !widgets.length && frames + links) return [];
  if (!versions.length && first) {
    const [says, why] = terms.blocked(first, hostOf(first));
    // Some browsers tell afterwards what they refused.
    return [
      finding('wrong', [
        says,
        refused.length ? terms.forbidden(hostOf(first), refused.join(', ')) : why,
      ]),
    ];
  }
  if (!versions.length) return [finding('wrong', terms.noScript)];
  if (versions.length > 1) return [finding('wrong', terms.versions(versions.join(', ')))];
  return found.length > 1 ? [finding('mind', terms.twice(found.length))] : [];
}

function hostOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return address;
  }
}

/** What a frame around the page forbids its visitors, without a word of the browser's. */
function boxed({ sandbox }: PageFacts, terms: CheckTerms): readonly Finding[] {
  return sandbox.links || sandbox.downloads
    ? [finding('mind', terms.sandbox(sandbox.links, sandbox.downloads))]
    : [];
}

/** What the editor put in, and what the page no longer has. */
function lost({ expected, widgets }: PageFacts, terms: CheckTerms): readonly Finding[] {
  const there = widgets.flatMap(({ shown, settings }) => [
    (/^<klynge-(\w+)|data-klynge="\s*(?:klynge-)?(\w+)/i.exec(shown) ?? [])
      .slice(1)
      .join('')
      .toLowerCase(),
    ...[...settings].map(([name, value]) => (value ? `${name}=${value}` : name)),
  ]);
  return expected
    .filter((one) => !there.includes(one))
    .map((one) => finding('wrong', terms.lost(one)));
}

function aboutWidget(
  widget: WidgetFacts,
  { versions }: PageFacts,
  terms: CheckTerms,
  locale: Locale,
): readonly Finding[] {
  const { shown, defined, width, settings, known } = widget;
  if (widget.unfetched) return [finding('wrong', terms.unfetched(shown))];
  if (!defined) return versions.length ? [finding('wrong', terms.notAWidget(shown))] : [];
  const names = [...settings.keys()].filter((name) => !known.includes(name) && !COMMON.test(name));
  return [
    ...names.map((name) => {
      const [meant] = suggest(
        name,
        known.map((one) => ({ name: one })),
        1,
      );
      return finding('mind', terms.unknownName(shown, name, meant?.name ?? ''));
    }),
    ...(widget.holdsMore ? [finding('wrong', terms.holdsMore(shown))] : []),
    ...room(shown, width, terms),
    ...(width && widget.hiddenBy ? [finding('mind', terms.hiddenBy(shown, widget.hiddenBy))] : []),
    ...colours(widget, terms, locale),
  ];
}

function room(shown: string, width: number, terms: CheckTerms): readonly Finding[] {
  if (width === 0) return [finding('mind', terms.hidden(shown))];
  return width < FLOOR ? [finding('wrong', terms.narrow(shown, width))] : [];
}

function colours(
  { shown, ink, surface, accent }: WidgetFacts,
  terms: CheckTerms,
  locale: Locale,
): readonly Finding[] {
  if (!ink || !surface) return [];
  const { changed } = repair({ ink, surface, accent: accent ?? ink, onAccent: surface });
  const ratio = accent ? contrast(accent, surface) : Infinity;
  return [
    ...(ratio < TEXT
      ? [
          finding(
            'wrong',
            terms.accent(shown, ratio.toLocaleString(locale, { maximumFractionDigits: 1 })),
          ),
        ]
      : []),
    ...(changed.includes('muted') || changed.includes('lineStrong')
      ? [finding('mind', terms.quiet(shown))]
      : []),
  ];
}

/** A widget's own warning, in the reader's words where it is one of those that are known. */
function warning(text: string, terms: CheckTerms): Finding {
  const [, what, allowed] =
    /^(<[^>]+>): unknown value\. (?:Allowed|Did you mean):? (.+)$/.exec(text) ?? [];
  if (what && allowed) return finding('wrong', terms.unknownValue(what, allowed));
  const [, from] = /^<[\w-]+ data-[\w-]+="([^"]*)">: not fetched\./.exec(text) ?? [];
  return from ? finding('wrong', terms.notFetched(from)) : finding('mind', [terms.warned(text)]);
}

function age({ compiled, today }: PageFacts, terms: CheckTerms): readonly Finding[] {
  const days = compiled ? daysBetween(compiled, today) : 0;
  return days > STALE ? [finding('mind', terms.old(days))] : [];
}
