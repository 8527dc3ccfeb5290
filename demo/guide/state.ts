import type { BuiltInLocale } from '../../src/i18n/language.ts';

/** What an editor chose in the guide. All of it stands in the page's address, so that a setup can be shared. */

export const FORMS = ['tag', 'data', 'link', 'frame', 'static', 'address'] as const;
export const SYSTEMS = [
  'sharepoint',
  'umbraco',
  'drupal',
  'typo3',
  'sitecore',
  'wordpress',
  'mediawiki',
  'dokuwiki',
  'other',
] as const;
export const THEMES = ['inherit', 'light', 'dark'] as const;
export const DENSITIES = ['normal', 'compact', 'airy'] as const;
/** When the script comes: after the page, or with it. */
export const TIMES = ['after', 'with'] as const;
export const LANGUAGES = ['page', 'da', 'en'] as const;

export type Form = (typeof FORMS)[number];
export type System = (typeof SYSTEMS)[number];

/** What the guide knows of a widget: `tools/site/guide-widgets.ts` reads it from the widget's folder. */
export interface GuideWidget {
  readonly name: string;
  readonly title: Readonly<Record<BuiltInLocale, string>>;
  /** Those of its attributes that the guide asks for. */
  readonly settings: readonly string[];
  /** Pixels that a frame gives it. */
  readonly height: number;
}

export interface Setup {
  readonly widget: string;
  /** Widgets that stand below it, with commas between them. */
  readonly also: string;
  /** A region's id. */
  readonly region: string;
  /** A municipality's name. */
  readonly municipality: string;
  /** Ids of clusters, with commas between them. */
  readonly cluster: string;
  readonly kind: string;
  readonly type: string;
  /** `small`: for a narrow column, or a front page. */
  readonly layout: '' | 'small';
  readonly language: (typeof LANGUAGES)[number];
  /** `theme` in the address is the guide's own. */
  readonly colours: (typeof THEMES)[number];
  readonly accent: string;
  readonly density: (typeof DENSITIES)[number];
  readonly height: string;
  readonly when: (typeof TIMES)[number];
  readonly system: System;
  /** The form that was picked by hand; `''`: the one that survives in the system. */
  readonly form: Form | '';
  /** Where the files lie: an address that ends with a slash. */
  readonly base: string;
}

/** `.example` can belong to nobody: it is seen at once that it has to be replaced. */
const PLACEHOLDER = 'https://www.kommunen.example/klynge/';

export const startOf = (version: string): Setup => ({
  ...{
    widget: 'map',
    also: '',
    region: '',
    municipality: '',
    cluster: '',
    kind: '',
    type: '',
    layout: '',
    language: 'page',
    colours: 'inherit',
    accent: '',
  },
  ...{
    density: 'normal',
    height: '',
    when: 'after',
    system: 'other',
    form: '',
    base: `${PLACEHOLDER}${version}/`,
  },
});

const CHOICES: Partial<Record<keyof Setup, readonly string[]>> = {
  ...{
    system: SYSTEMS,
    colours: THEMES,
    density: DENSITIES,
    language: LANGUAGES,
    when: TIMES,
  },
  form: ['', ...FORMS],
  kind: ['', 'event', 'call', 'project'],
  layout: ['', 'small'],
};
/** One line, without what could end an attribute. */
const LINE = /^[^<>"\p{C}]{0,200}$/u;

/** Whether nobody has said yet where the files lie: code with such an address is of no use to anybody. */
export const isPlaceholder = ({ base }: Setup): boolean => base.startsWith(PLACEHOLDER);

/** Whether the code needs the script in the page's template. */
export const isScripted = (setup: Setup): boolean =>
  ['tag', 'data', 'link'].includes(formOf(setup));

/** The widgets that are shown, the chosen one first. */
export function shownOf(setup: Setup, widgets: readonly GuideWidget[]): readonly GuideWidget[] {
  const also = setup.also.split(',');
  return [
    ...widgets.filter(({ name }) => name === setup.widget),
    ...widgets.filter(({ name }) => name !== setup.widget && also.includes(name)),
  ];
}

/** A folder on a web server. */
export const isBase = (value: string): boolean =>
  /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[^\s?#<>"]*)?$/.test(value);

/** What the address says; of what it does not say, or says wrongly, the start. */
export function setupFrom(
  address: URLSearchParams,
  start: Setup,
  widgets: readonly GuideWidget[],
): Setup {
  const choices: typeof CHOICES = { ...CHOICES, widget: widgets.map(({ name }) => name) };
  const said: Partial<Record<keyof Setup, string>> = {};
  for (const name of Object.keys(start) as (keyof Setup)[]) {
    const value = address.get(name);
    if (value !== null && LINE.test(value) && (choices[name]?.includes(value) ?? true))
      said[name] = tidy(name, value);
  }
  return { ...start, ...said } as Setup;
}

function tidy(name: keyof Setup, value: string): string {
  if (name === 'base') return isBase(value) ? value.replace(/\/*$/, '/') : PLACEHOLDER;
  if (name === 'height') return /^\d{3,4}$/.test(value) ? value : '';
  return value.trim();
}

/** The address with what differs from the start; what is not ours stays in it. */
export function addressOf(setup: Setup, start: Setup, before: URLSearchParams): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const name of Object.keys(start) as (keyof Setup)[]) {
    if (setup[name] === start[name]) after.delete(name);
    else after.set(name, setup[name]);
  }
  return after;
}

/** The form that survives in a system, by the table in docs/en/embedding.md. */
const SURVIVES: Readonly<Record<System, Form>> = {
  ...{
    sharepoint: 'frame',
    umbraco: 'data',
    drupal: 'link',
    typo3: 'tag',
    sitecore: 'link',
    wordpress: 'link',
    mediawiki: 'address',
    dokuwiki: 'address',
    other: 'link',
  },
};
export const formOf = ({ form, system }: Setup): Form => form || SURVIVES[system];

/** What the small edition of a widget is called in its tag. */
const SMALL: Readonly<Record<string, string>> = { map: 'map', calendar: 'next' };

/** The widget's settings as names and values, in the order of the guide. */
export function settingsOf(
  setup: Setup,
  { name: widget, settings }: GuideWidget,
): readonly (readonly [string, string])[] {
  const layout = setup.layout && (SMALL[widget] ?? '');
  const filters = settings.map(
    (name) => [name, name === 'layout' ? layout : setup[name as keyof Setup]] as const,
  );
  return [...filters, ['lang', setup.language === 'page' ? '' : setup.language] as const].filter(
    ([, value]) => value,
  );
}
