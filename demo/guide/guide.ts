import { groupNamed } from 'klynge-widgets/index';
import release, { widgets } from 'virtual:klynge-release';
import type { Dataset } from '../../src/data/types.ts';
import { entriesOf, municipalityNamed, regionsOn } from '../../src/domain/clusters/clusters.ts';
import { datePhrase } from '../../src/domain/time/dates.ts';
import { today } from '../../src/domain/time/days.ts';
import { inLocale, type BuiltInLocale, sorterFor } from '../../src/i18n/language.ts';
import { h } from './dom.ts';
import { checks, copyable, fold, radios, select, typed } from './fields.ts';
import { letterOf } from './letter.ts';
import { dress, verdictOn } from './look.ts';
import { PLATFORMS } from './platforms.ts';
import { checkOf, cssOf, type Fallback, heightOf, scriptOf, snippetOf } from './snippets.ts';
import {
  addressOf,
  DENSITIES,
  FORMS,
  formOf,
  type GuideWidget,
  isBase,
  isPlaceholder,
  isScripted,
  LANGUAGES,
  TIMES,
  settingsOf,
  type Setup,
  setupFrom,
  shownOf,
  startOf,
  SYSTEMS,
  THEMES,
} from './state.ts';
import { guideTerms, type GuideTerms } from './terms.ts';

const start = startOf(release.version);
/** Pixels of a phone; the other choice is all the room that there is. */
const PHONE = 360;
const WIDTHS = [PHONE, 1000];
const asked = new URL(location.href).searchParams;
let setup = setupFrom(asked, start, widgets);
/** IT said in the guide's address where the code will stand: the editor is asked only what to show. */
let placeKnown = asked.has('base') && asked.has('system') && !isPlaceholder(setup);
let width = 0;

const locale = (): BuiltInLocale => (document.documentElement.lang === 'en' ? 'en' : 'da');
const terms = (): GuideTerms => guideTerms[locale()];
/** The chosen widget; what the address says is one of them. */
const chosen = (): GuideWidget => widgets.find(({ name }) => name === setup.widget) ?? widgets[0];
const shown = (): readonly GuideWidget[] => shownOf(setup, widgets);
const nameOf = ({ name, title }: GuideWidget): string =>
  terms().widgets[name]?.[0] ?? title[locale()];
const systemName = (): string => PLATFORMS[setup.system].name;
const dataset = (): Dataset => groupNamed('').snapshot.dataset;
const at = (id: string): HTMLElement =>
  document.querySelector<HTMLElement>(`#${id}`) ?? document.body;

/** The whole widget, or its small edition. */
const LAYOUTS = ['', 'small'] as const;
/** How many activities stand in for a calendar. */
const ROWS = 8;
/** Names whose change brings other fields. */
const SHAPES: readonly (keyof Setup)[] = ['widget', 'also', 'system', 'form'];

function change(next: Partial<Setup>): void {
  setup = { ...setup, ...next };
  const url = new URL(location.href);
  url.search = addressOf(setup, start, url.searchParams).toString();
  history.replaceState(history.state, '', url);
  if (Object.keys(next).some((name) => SHAPES.includes(name as keyof Setup))) drawForm();
  drawResult();
}

const listOf = (
  names: readonly string[],
  labels: Readonly<Record<string, string>>,
): { value: string; label: string }[] =>
  names.map((value) => ({ value, label: labels[value] ?? value }));

function whatFields(): HTMLElement[] {
  const t = terms();
  return [
    radios(
      'widget',
      '',
      setup.widget,
      widgets.map((widget) => {
        const about = t.widgets[widget.name]?.[1];
        return { value: widget.name, label: nameOf(widget), ...(about ? { note: about } : {}) };
      }),
      (widget) => change({ widget }),
    ),
    ...(setup.widget === 'profile'
      ? [
          select(
            'cluster',
            t.cluster,
            setup.cluster.split(',')[0] ?? '',
            [
              { value: '', label: t.anyCluster },
              ...entriesOf(dataset()).map(({ cluster, order }) => ({
                value: cluster.id,
                label: `${order}. ${cluster.name}`,
              })),
            ],
            (cluster) => change({ cluster }),
          ),
        ]
      : []),
  ];
}

/** What the chosen widgets show of all that there is. */
function contentFields(): HTMLElement[] {
  const t = terms();
  const has = (name: string): boolean => shown().some(({ settings }) => settings.includes(name));
  const entries = entriesOf(dataset());
  const clusters = entries.map(({ cluster, order }) => ({
    value: cluster.id,
    label: `${order}. ${cluster.name}`,
  }));
  const kept = setup.cluster.split(',').filter(Boolean);
  const names = dataset()
    .municipalities.map(({ name }) => name)
    .sort(sorterFor('da'));
  return [
    checks(
      'also',
      t.also,
      setup.also.split(','),
      widgets
        .filter(({ name }) => name !== setup.widget)
        .map((widget) => ({ value: widget.name, label: nameOf(widget) })),
      (all) => change({ also: all.join(',') }),
    ),
    ...(has('layout')
      ? [
          radios('layout', t.layout, setup.layout, listOf(LAYOUTS, t.layouts), (layout) =>
            change({ layout: layout as Setup['layout'] }),
          ),
        ]
      : []),
    ...(has('region')
      ? [
          select(
            'region',
            t.region,
            setup.region,
            [
              { value: '', label: t.wholeCountry },
              ...regionsOn(dataset(), today()).map(({ id, name }) => ({
                value: id,
                label: inLocale(name, locale()),
              })),
            ],
            (region) => change({ region }),
          ),
        ]
      : []),
    ...(has('municipality')
      ? [
          typed(
            'municipality',
            t.municipality,
            setup.municipality,
            {
              ...{ hint: t.municipalityHint, list: names },
              fault: (name) =>
                name && !municipalityNamed(dataset().municipalities, name)
                  ? t.municipalityUnknown(name)
                  : '',
            },
            (name) => {
              // Half a name is none yet.
              if (!name || municipalityNamed(dataset().municipalities, name))
                change({ municipality: name });
            },
          ),
        ]
      : []),
    ...(setup.widget !== 'profile' && has('cluster')
      ? [checks('cluster', t.clusters, kept, clusters, (all) => change({ cluster: all.join(',') }))]
      : []),
    ...(has('kind')
      ? [
          select(
            'kind',
            t.kind,
            setup.kind,
            listOf(['', 'event', 'call', 'project'], t.kinds),
            (kind) => change({ kind }),
          ),
          select(
            'type',
            t.type,
            setup.type,
            [
              { value: '', label: t.anyType },
              ...dataset().activityTypes.map(({ id, name }) => ({
                value: id,
                label: inLocale(name, locale()),
              })),
            ],
            (type) => change({ type }),
          ),
        ]
      : []),
  ];
}

function lookFields(): HTMLElement[] {
  const t = terms();
  const accent = typed(
    'accent',
    t.accent,
    setup.accent,
    { hint: t.accentHint, more: h('div', { id: 'verdict', role: 'status' }) },
    (value) => change({ accent: value }),
  );
  return [
    radios('colours', t.colours, setup.colours, listOf(THEMES, t.themes), (colours) =>
      change({ colours: colours as Setup['colours'] }),
    ),
    accent,
    radios('density', t.density, setup.density, listOf(DENSITIES, t.densities), (density) =>
      change({ density: density as Setup['density'] }),
    ),
  ];
}

function placeFields(): HTMLElement[] {
  const t = terms();
  if (placeKnown)
    return [
      h('p', { class: 'hint' }, t.placeKnown(systemName() || t.unknownSystem, setup.base)),
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          onclick: () => {
            placeKnown = false;
            draw();
            document.querySelector<HTMLElement>('[name=system]:checked')?.focus();
          },
        },
        t.changePlace,
      ),
    ];
  return [
    radios(
      'system',
      '',
      setup.system,
      SYSTEMS.map((value) => ({ value, label: PLATFORMS[value].name || t.unknownSystem })),
      (system) => change({ system: system as Setup['system'], form: '' }),
    ),
  ];
}

function languageFields(): HTMLElement[] {
  const t = terms();
  return [
    radios('language', t.language, setup.language, listOf(LANGUAGES, t.languages), (language) =>
      change({ language: language as Setup['language'] }),
    ),
  ];
}

function formFields(): HTMLElement[] {
  const t = terms();
  const suggested = formOf({ ...setup, form: '' });
  return [
    radios(
      'form',
      t.form,
      formOf(setup),
      FORMS.map((value) => ({
        value,
        label: t.forms[value],
        ...(value === suggested ? { note: t.suggested } : {}),
      })),
      (form) => change({ form: form === suggested ? '' : (form as Setup['form']) }),
    ),
    ...(isScripted(setup)
      ? [
          radios('when', t.when, setup.when, listOf(TIMES, t.times), (when) =>
            change({ when: when as Setup['when'] }),
          ),
        ]
      : []),
    ...(formOf(setup) === 'frame'
      ? [
          typed(
            'height',
            t.height,
            heightOf(setup, chosen()),
            { hint: t.heightHint, type: 'number' },
            (height) => change({ height: /^\d{3,4}$/.test(height) ? height : '' }),
          ),
        ]
      : []),
    h('div', { id: 'script' }),
  ];
}

function baseFields(): HTMLElement[] {
  const t = terms();
  const zip = `klynge-widgets-${release.version}.zip`;
  return [
    typed(
      'base',
      t.base,
      setup.base,
      { hint: t.baseHint, type: 'url', fault: (value) => (isBase(value) ? '' : t.baseBad) },
      (value) => {
        if (isBase(value)) change({ base: value.replace(/\/*$/, '/') });
      },
    ),
    h(
      'p',
      {},
      h('a', { href: `${locale() === 'en' ? '../' : ''}${zip}`, download: zip }, t.zip(zip)),
    ),
  ];
}

/** What is chosen in each group, beside its name. */
function valuesOfGroups(): Record<keyof GuideTerms['groups'], string> {
  const t = terms();
  const content = shown()
    .flatMap((widget) => settingsOf(setup, widget))
    .filter(([name]) => name !== 'lang' && name !== 'cluster')
    .map(([name, value]) => (name === 'region' ? regionName(value) : value));
  const look = [
    t.themes[setup.colours],
    setup.accent,
    ...(setup.density === 'normal' ? [] : [t.densities[setup.density]]),
  ];
  return {
    content:
      [...new Set([...shown().slice(1).map(nameOf), ...content])].join(', ') || t.nothingChosen,
    look: look.filter(Boolean).join(', '),
    language: t.languages[setup.language],
    form: t.forms[formOf(setup)],
    base: setup.base,
    letter: '',
    check: '',
  };
}

function regionName(id: string): string {
  const region = dataset().regions.find((one) => one.id === id);
  return region ? inLocale(region.name, locale()) : id;
}

/** Fields are made anew; whoever was in one stays in it. */
function drawForm(): void {
  const { activeElement } = document;
  const held =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement
      ? activeElement
      : null;
  const t = terms();
  at('what').replaceChildren(h('h2', { id: 'widget-title' }, t.what), ...whatFields());
  at('place').replaceChildren(h('h2', { id: 'system-title' }, t.place), ...placeFields());
  const groups: Record<keyof GuideTerms['groups'], readonly HTMLElement[]> = {
    content: contentFields(),
    look: lookFields(),
    language: languageFields(),
    form: formFields(),
    base: placeKnown ? [] : baseFields(),
    letter: [h('div', { id: 'letter' })],
    check: [h('div', { id: 'check' })],
  };
  const values = valuesOfGroups();
  at('more').replaceChildren(
    fold(
      'more',
      t.more,
      '',
      ...(Object.keys(groups) as (keyof typeof groups)[])
        .filter((id) => groups[id].length)
        .map((id) => fold(id, t.groups[id], values[id], ...groups[id])),
    ),
  );
  if (held)
    document
      .querySelector<HTMLElement>(`[name="${held.name}"]${held.type === 'radio' ? ':checked' : ''}`)
      ?.focus();
}

function drawVerdict(): void {
  const t = terms();
  const verdict = verdictOn(setup);
  const ratio =
    'ratio' in verdict ? verdict.ratio.toLocaleString(locale(), { maximumFractionDigits: 1 }) : '';
  const says = {
    none: t.noAccent,
    'no-colour': t.notAColour,
    good: t.good(ratio),
    bad: t.bad(ratio),
  }[verdict.kind];
  at('verdict').replaceChildren(
    h(
      'p',
      { class: verdict.kind === 'bad' || verdict.kind === 'no-colour' ? 'fault' : 'hint' },
      says,
    ),
    ...(verdict.kind === 'bad'
      ? [
          h(
            'button',
            { type: 'button', class: 'button', onclick: () => take(verdict.instead) },
            t.take(verdict.instead),
          ),
        ]
      : []),
  );
}

function take(accent: string): void {
  change({ accent });
  const field = document.querySelector<HTMLInputElement>('#f-accent');
  if (field) {
    field.value = accent;
    field.focus();
  }
}

function drawPreview(): void {
  const place = at('preview');
  const tag = `klynge-${setup.widget}`;
  let widget = place.querySelector(tag);
  if (!widget) {
    widget = document.createElement(tag);
    widget.setAttribute('group', 'preview');
    widget.setAttribute('heading-level', '3');
    place.replaceChildren(widget);
  }
  const wanted = new Map(settingsOf(setup, chosen()));
  for (const name of ['region', 'municipality', 'cluster', 'kind', 'type', 'layout', 'lang']) {
    const value = wanted.get(name);
    if (value) widget.setAttribute(name, value);
    else widget.removeAttribute(name);
  }
  dress(place, setup);
  place.style.setProperty('width', `${WIDTHS[width] ?? 0}px`);
  fitPreview();
}

/** What is wider than its column is shown smaller: nothing is cut off. */
function fitPreview(): void {
  const room = at('preview-scroll').clientWidth;
  at('preview').style.setProperty('zoom', String(Math.min(1, room / (WIDTHS[width] ?? room))));
}

/** What stands in the tag until the script has drawn: what the widget is about. */
function fallbackOf({ name }: GuideWidget): Fallback {
  const t = terms();
  const { activities } = dataset();
  if (name === 'calendar' && activities.length) {
    const day = today();
    const next = activities.filter(({ start }) => start >= day);
    const of = next.length ? next : [...activities].reverse();
    return {
      intro: t.fallbackOfCalendar,
      rows: of.slice(0, ROWS).map(({ start, title, url }) => ({
        about: datePhrase(start.slice(0, 10), locale()),
        name: title,
        url,
      })),
    };
  }
  return {
    intro: t.fallback,
    rows: entriesOf(dataset())
      .filter(({ cluster }) => !cluster.ended)
      .map(({ position, cluster }) => ({
        about: inLocale(position.name, locale()),
        name: cluster.name,
        url: cluster.website,
      })),
  };
}

function hintOf(form: Setup['form'], hasStyles: boolean): string {
  const t = terms();
  if (form === 'static') return t.previewStatic;
  if (form !== 'link') return '';
  return hasStyles ? `${t.linkHint} ${t.noCssInLink}` : t.linkHint;
}

/** Code with the placeholder's address is of no use: the field for it is opened. */
function refuse(): string {
  if (!isPlaceholder(setup)) return '';
  for (const id of ['more', 'base'])
    document.querySelector(`#fold-${id}`)?.setAttribute('open', '');
  document.querySelector<HTMLInputElement>('#f-base')?.select();
  return terms().baseFirst;
}

/** What is pasted: every widget in its form, with the script's line where the form may stand beside it. */
function codeOf(): string {
  const form = formOf(setup);
  const parts = shown().map((widget) =>
    snippetOf(setup, widget, { title: widget.title[locale()], fallback: fallbackOf(widget) }),
  );
  return [...(form === 'tag' ? [scriptOf(setup, release)] : []), ...parts].join('\n');
}

function drawResult(): void {
  const t = terms();
  const form = formOf(setup);
  const code = codeOf();
  const words = (
    what: string,
    said = t.copied(what),
  ): { copy: string; said: string; yourself: string } => ({
    copy: t.copy,
    said,
    yourself: t.copyYourself,
  });
  const scripted = isScripted(setup);
  const css = scripted ? cssOf(setup, shown()) : '';
  drawVerdict();
  drawPreview();
  const { paste, steps } = PLATFORMS[setup.system];
  const [before, letter, after] = t.noScripts;
  const toLetter = h('a', { href: '#letter', onclick: (event) => openLetter(event) }, letter);
  at('code').replaceChildren(
    copyable(
      t.code,
      paste[locale()],
      code,
      { ...words(t.code, t.copiedInto(systemName())), copy: t.copyCode },
      {
        ...{ rich: form === 'link', first: true, refuse },
      },
    ),
    ...(css ? [copyable(t.css, t.cssHint, css, words(t.css))] : []),
    ...(scripted && form !== 'tag' ? [h('p', { class: 'hint' }, before, toLetter, after)] : []),
    ...[hintOf(form, css !== '')].filter(Boolean).map((hint) => h('p', { class: 'hint' }, hint)),
    h('ul', { class: 'steps' }, ...steps[locale()].map((step) => h('li', {}, step))),
  );
  at('script').replaceChildren(
    ...(scripted
      ? [copyable(t.script, t.scriptHint, scriptOf(setup, release), words(t.script), { refuse })]
      : []),
  );
  const isLink = form === 'link';
  at('check').replaceChildren(
    ...(scripted
      ? [
          copyable(
            t.check,
            isLink ? t.checkLinkHint : t.checkHint,
            checkOf(setup, shown(), isLink ? t.checkLink : t.checkNotRun),
            words(t.check),
            { rich: isLink, refuse },
          ),
        ]
      : []),
    h('p', { class: 'hint' }, t.shared),
  );
  at('letter').replaceChildren(
    copyable(t.letter, t.letterHint, letterOf(setup, release, locale(), code), words(t.letter), {
      ...{ tall: true, refuse },
    }),
  );
  for (const [id, value] of Object.entries(valuesOfGroups()))
    document.querySelector(`#value-${id}`)?.replaceChildren(value);
}

function openLetter(event: Event): void {
  event.preventDefault();
  for (const id of ['more', 'letter'])
    document.querySelector(`#fold-${id}`)?.setAttribute('open', '');
  document.querySelector<HTMLElement>('#fold-letter > summary')?.focus();
}

function drawWidths(): void {
  const t = terms();
  at('widths').replaceChildren(
    radios(
      'width',
      t.width,
      String(width),
      t.widths.map((label, i) => ({ value: String(i), label })),
      (value) => {
        width = Number(value);
        drawPreview();
      },
    ),
  );
  at('preview-title').textContent = t.preview;
  at('preview-scroll').setAttribute('aria-label', t.preview);
}

function draw(): void {
  drawForm();
  drawWidths();
  drawResult();
}

draw();
new ResizeObserver(fitPreview).observe(at('preview-scroll'));
new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['lang'] });
