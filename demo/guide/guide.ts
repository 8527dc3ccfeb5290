import { groupNamed } from 'klynge-widgets/index';
import release, { widgets } from 'virtual:klynge-release';
import type { Dataset } from '../../src/data/types.ts';
import { entriesOf, municipalityNamed, regionsOn } from '../../src/domain/clusters/clusters.ts';
import { today } from '../../src/domain/time/days.ts';
import { inLocale, type BuiltInLocale, sorterFor } from '../../src/i18n/language.ts';
import { h } from './dom.ts';
import { checks, copyable, radios, select, typed } from './fields.ts';
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
  LANGUAGES,
  TIMES,
  settingsOf,
  type Setup,
  setupFrom,
  startOf,
  SYSTEMS,
  THEMES,
} from './state.ts';
import { guideTerms, type GuideTerms } from './terms.ts';

const start = startOf(release.version);
const WIDTHS = [360, 768, 1100];
let setup = setupFrom(new URL(location.href).searchParams, start, widgets);
/** Of a phone first where there is room for no more. */
let width = innerWidth < 600 ? 0 : 1;

const locale = (): BuiltInLocale => (document.documentElement.lang === 'en' ? 'en' : 'da');
const terms = (): GuideTerms => guideTerms[locale()];
/** The chosen widget; what the address says is one of them. */
const shown = (): GuideWidget => widgets.find(({ name }) => name === setup.widget) ?? widgets[0];
const dataset = (): Dataset => groupNamed('').snapshot.dataset;
const at = (id: string): HTMLElement =>
  document.querySelector<HTMLElement>(`#${id}`) ?? document.body;

/** Names whose change brings other fields. */
const SHAPES: readonly (keyof Setup)[] = ['widget', 'system', 'form'];

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
  const has = (name: string): boolean => shown().settings.includes(name);
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
    radios(
      'widget',
      t.widget,
      setup.widget,
      widgets.map(({ name, title }) => ({ value: name, label: title[locale()] })),
      (widget) => change({ widget }),
    ),
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
    ...(setup.widget === 'profile'
      ? [
          select(
            'cluster',
            t.cluster,
            kept[0] ?? '',
            [{ value: '', label: t.anyCluster }, ...clusters],
            (cluster) => change({ cluster }),
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
    radios('language', t.language, setup.language, listOf(LANGUAGES, t.languages), (language) =>
      change({ language: language as Setup['language'] }),
    ),
  ];
}

function placeFields(): HTMLElement[] {
  const t = terms();
  const suggested = formOf({ ...setup, form: '' });
  return [
    select(
      'system',
      t.system,
      setup.system,
      SYSTEMS.map((value) => ({ value, label: PLATFORMS[value].name || t.unknownSystem })),
      (system) => change({ system: system as Setup['system'], form: '' }),
    ),
    typed(
      'base',
      t.base,
      setup.base,
      { hint: t.baseHint, type: 'url', fault: (value) => (isBase(value) ? '' : t.baseBad) },
      (value) => {
        if (isBase(value)) change({ base: value.replace(/\/*$/, '/') });
      },
    ),
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
    ...(isScripted()
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
            heightOf(setup, shown()),
            { hint: t.heightHint, type: 'number' },
            (height) => change({ height: /^\d{3,4}$/.test(height) ? height : '' }),
          ),
        ]
      : []),
  ];
}

/** Fields are made anew; whoever was in one stays in it. */
function drawForm(): void {
  const { activeElement } = document;
  const held =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement
      ? activeElement
      : null;
  for (const [id, title, fields] of [
    ['what', terms().what, whatFields()],
    ['look', terms().look, lookFields()],
    ['place', terms().place, placeFields()],
  ] as const)
    at(id).replaceChildren(h('h2', {}, title), ...fields);
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
  const wanted = new Map(settingsOf(setup, shown()));
  for (const name of ['region', 'municipality', 'cluster', 'kind', 'type', 'lang']) {
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

function fallback(): Fallback {
  return {
    intro: terms().fallback,
    clusters: entriesOf(dataset())
      .filter(({ cluster }) => !cluster.ended)
      .map(({ position, cluster }) => ({
        position: inLocale(position.name, locale()),
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

const isScripted = (): boolean => !['frame', 'static'].includes(formOf(setup));

function drawResult(): void {
  const t = terms();
  const form = formOf(setup);
  const code = snippetOf(setup, shown(), {
    title: shown().title[locale()],
    fallback: fallback(),
  });
  const words = (what: string): { copy: string; said: string; yourself: string } => ({
    copy: t.copy,
    said: t.copied(what),
    yourself: t.copyYourself,
  });
  const scripted = isScripted();
  const css = scripted ? cssOf(setup) : '';
  drawVerdict();
  drawPreview();
  at('code').replaceChildren(
    h('h2', {}, t.code),
    h('h3', {}, t.steps),
    h(
      'ol',
      { class: 'steps' },
      ...PLATFORMS[setup.system].steps[locale()].map((step) => h('li', {}, step)),
    ),
    ...(scripted
      ? [copyable(t.script, t.scriptHint, scriptOf(setup, release), words(t.script))]
      : []),
    copyable(t.snippet[form], hintOf(form, css !== ''), code, words(t.snippet[form]), {
      rich: form === 'link',
    }),
    ...(css ? [copyable(t.css, t.cssHint, css, words(t.css))] : []),
    ...(scripted
      ? [
          copyable(
            t.check,
            form === 'link' ? t.checkLinkHint : t.checkHint,
            checkOf(setup, shown(), form === 'link' ? t.checkLink : t.checkNotRun),
            words(t.check),
            { rich: form === 'link' },
          ),
        ]
      : []),
    h('p', { class: 'hint' }, t.shared),
  );
  at('letter').replaceChildren(
    h('h2', {}, t.letter),
    copyable(t.letter, t.letterHint, letterOf(setup, release, locale(), code), words(t.letter), {
      tall: true,
    }),
  );
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
