/** The languages that the site is read in. */
export type Language = 'da' | 'en';

export const LANGUAGES: readonly Language[] = ['da', 'en'];

/** Text in either language, or in both. */
export type Words = Partial<Record<Language, string>>;

/** What the shell around every page says. */
export const WORDS = {
  da: {
    name: 'Dansk',
    skip: 'Spring til indhold',
    menu: 'Menu',
    close: 'Luk menuen',
    pages: 'Sider',
    search: 'Søg',
    searchIn: 'Søg i dokumentationen',
    onThisPage: 'På denne side',
    inEnglish: 'Resten af siden er på engelsk.',
    foreign: '(engelsk)',
    footer:
      'Ingen cookies, intet gemt, ingen forespørgsler til andre – hverken her eller i det, siden beskriver.',
    licence: 'MIT-licens',
    version: 'Version',
    code: 'Kode',
    table: 'Tabel',
    live: 'Eksemplet kræver JavaScript. Koden står under det.',
    more: 'Flere eksempler',
    attributes: 'Attributter og egenskaber',
    shared: 'Fælles for alle widgets',
    sharedHint:
      'En værdi, der ikke findes, giver én advarsel i konsollen, som nævner tagget, attributten, værdien og det tilladte; widgeten fortsætter uden den.',
    events: 'Hændelser',
    eventsHint: 'De bobler og krydser shadow roots. Intet sendes nogen steder hen.',
    methods: 'Metoder',
    parts: 'Dele og egne CSS-egenskaber',
    partsHint:
      'Til stylesheet på siden: <code>klynge-…::part(navn)</code>. De fælles farver og mål står under',
    tokens: 'Egne CSS-egenskaber',
    looks: 'Udseende',
    columns: {
      attribute: 'Attribut',
      property: 'Egenskab',
      type: 'Værdier',
      standard: 'Uden',
      meaning: 'Betydning',
      event: 'Hændelse',
      detail: 'detail',
      when: 'Hvornår',
      method: 'Metode',
      does: 'Gør',
      part: 'Del',
      token: 'CSS-egenskab',
    },
  },
  en: {
    name: 'English',
    skip: 'Skip to content',
    menu: 'Menu',
    close: 'Close the menu',
    pages: 'Pages',
    search: 'Search',
    searchIn: 'Search the documentation',
    onThisPage: 'On this page',
    inEnglish: '',
    foreign: '(Danish)',
    footer:
      'No cookie, nothing stored, no request to anybody: neither here nor in what these pages describe.',
    licence: 'MIT licence',
    version: 'Version',
    code: 'Code',
    table: 'Table',
    live: 'The example needs JavaScript. Its code is below.',
    more: 'More examples',
    attributes: 'Attributes and properties',
    shared: 'Shared by all widgets',
    sharedHint:
      'A value that there is not gives one console warning, which names the tag, the attribute, the value and what is allowed; the widget goes on without it.',
    events: 'Events',
    eventsHint: 'They bubble and cross shadow roots. Nothing is sent anywhere.',
    methods: 'Methods',
    parts: 'Parts and custom properties',
    partsHint:
      'For the page’s style sheet: <code>klynge-…::part(name)</code>. The colours and sizes that all share are in',
    tokens: 'Custom properties of its own',
    looks: 'the look',
    columns: {
      attribute: 'Attribute',
      property: 'Property',
      type: 'Values',
      standard: 'Without it',
      meaning: 'Meaning',
      event: 'Event',
      detail: 'detail',
      when: 'When',
      method: 'Method',
      does: 'Does',
      part: 'Part',
      token: 'Custom property',
    },
  },
} as const satisfies Record<Language, object>;
