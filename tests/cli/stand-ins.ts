/**
 * Sites as organisations build them, none of them with a feed: what is asked of each is that
 * `klynge discover` proposes how to read it. All names and activities are made up. It is 1 May 2026.
 */

export interface StandIn {
  readonly name: string;
  readonly pages: Readonly<Record<string, string>>;
  /** Where somebody would start. */
  readonly start: string;
  /** Title, start, end or nothing, place or nothing. */
  readonly activities: readonly (readonly [
    title: string,
    start: string,
    end?: string | null,
    venue?: string | null,
  ])[];
  readonly way?: string;
}

const page = (title: string, body: string): string => `<!doctype html><html lang="da"><head>
<meta charset="utf-8"><title>${title}</title></head><body>
<header><nav><ul><li><a href="/">Forside</a></li><li><a href="/om/">Om os</a></li>
<li><a href="/nyheder/">Nyheder</a></li></ul></nav></header>
<main>${body}</main><footer>© 2026 Testforeningen · Prøvevej 1, 8000 Aarhus C</footer></body></html>`;

const TABLE: StandIn = {
  name: 'a table with headings',
  start: '/kurser/',
  pages: {
    '/kurser/': page(
      'Kurser',
      `<h1>Kurser</h1><table><thead><tr><th>Dato</th><th>Kl.</th><th>Titel</th><th>Sted</th></tr></thead><tbody>
<tr><td>12-05-2026</td><td>9.00-15.30</td><td><a href="/kurser/svejs">Svejsning for begyndere</a></td><td>Værkstedet, Odense</td></tr>
<tr><td>03-06-2026</td><td>13.00-16.00</td><td><a href="/kurser/maal">Måling af støv</a></td><td>Hal 4, Vejle</td></tr>
<tr><td>18-06-2026</td><td>10.00-12.00</td><td><a href="/kurser/el">El i det fri</a></td><td>Online</td></tr>
</tbody></table>`,
    ),
  },
  activities: [
    ['Svejsning for begyndere', '2026-05-12T09:00', '2026-05-12T15:30', 'Værkstedet, Odense'],
    ['Måling af støv', '2026-06-03T13:00', '2026-06-03T16:00', 'Hal 4, Vejle'],
    ['El i det fri', '2026-06-18T10:00', '2026-06-18T12:00', null],
  ],
};

export const CARDS: StandIn = {
  name: 'cards with abbreviated months',
  start: '/arrangementer/',
  pages: {
    '/arrangementer/': page(
      'Arrangementer',
      `<div class="grid">
<article class="card"><a href="/arrangementer/a1"><img src="a.jpg" alt=""><span class="card__date">25. aug. 2026</span>
<h3 class="card__title">Dag om grøn brint</h3><p class="card__location">Esbjerg Havn</p></a></article>
<article class="card"><a href="/arrangementer/a2"><img src="b.jpg" alt=""><span class="card__date">2. sept. 2026</span>
<h3 class="card__title">UDSOLGT • Rundvisning på værftet</h3><p class="card__location">Frederikshavn</p></a></article>
<article class="card card--theme"><a href="/tema/brint"><h3 class="card__title">TEMA: Brint</h3></a></article>
<article class="card"><a href="/arrangementer/a3"><img src="c.jpg" alt=""><span class="card__date">14. okt. – 15. okt. 2026</span>
<h3 class="card__title">Efterårstræf</h3><p class="card__location">Nyborg</p></a></article></div>`,
    ),
  },
  activities: [
    ['Dag om grøn brint', '2026-08-25', null, 'Esbjerg Havn'],
    ['Rundvisning på værftet', '2026-09-02', null, 'Frederikshavn'],
    ['Efterårstræf', '2026-10-14', '2026-10-15', 'Nyborg'],
  ],
};

const MONTHS: StandIn = {
  name: 'lists under headings of months',
  start: '/kalender/',
  pages: {
    '/kalender/': page(
      'Kalender',
      `<h1>Kalender</h1><h2>Maj 2026</h2><ul class="liste">
<li><span>Onsdag 13. kl. 10-12</span> <a href="/k/1">Morgenmøde om data</a></li>
<li><span>Torsdag 28. kl. 13-15</span> <a href="/k/2">Besøg hos en producent</a></li></ul>
<h2>Juni 2026</h2><ul class="liste"><li><span>Tirsdag 9. kl. 9-16</span> <a href="/k/3">Temadag om emballage</a></li></ul>
<h2>August 2026</h2><ul class="liste"><li><span>Fredag 21. kl. 8.30-10</span> <a href="/k/4">Kaffe og indkøb</a></li></ul>`,
    ),
  },
  activities: [
    ['Morgenmøde om data', '2026-05-13T10:00', '2026-05-13T12:00'],
    ['Besøg hos en producent', '2026-05-28T13:00', '2026-05-28T15:00'],
    ['Temadag om emballage', '2026-06-09T09:00', '2026-06-09T16:00'],
    ['Kaffe og indkøb', '2026-08-21T08:30', '2026-08-21T10:00'],
  ],
};

const NO_YEAR: StandIn = {
  name: 'a widget whose dates have no year',
  start: '/',
  pages: {
    '/': page(
      'Forside',
      `<section id="events"><h2>Kommende</h2>
<div class="item"><div class="when">27. maj /13:30 - 15:45</div><div class="what"><a href="/e/proteiner">Proteiner af ærter</a></div></div>
<div class="item"><div class="when">11. november /09:00 - 12:00</div><div class="what"><a href="/e/alger">Alger på tallerkenen</a></div></div>
<div class="item"><div class="when">14. januar /10:00 - 11:00</div><div class="what"><a href="/e/nytaar">Nytårskur</a></div></div></section>`,
    ),
  },
  activities: [
    ['Proteiner af ærter', '2026-05-27T13:30', '2026-05-27T15:45'],
    ['Alger på tallerkenen', '2026-11-11T09:00', '2026-11-11T12:00'],
    ['Nytårskur', '2027-01-14T10:00', '2027-01-14T11:00'],
  ],
};

const WORDS: StandIn = {
  name: 'dates in Danish words with weekdays, under the titles',
  start: '/program/',
  pages: {
    '/program/': page(
      'Program',
      `<h1>Program</h1><h3>Møbler af affald</h3><p><strong>Onsdag d. 17. juni</strong> 13.00-14.30, Skabelonsalen</p><p>Vi ser på træ.</p>
<h3>Tekstil på lån</h3><p><strong>Torsdag d. 18. juni</strong> 10.00-11.30, Væveriet</p><p>Vi ser på uld.</p>
<h3>Lys i byen</h3><p><strong>Fredag d. 19. juni</strong> 9.00-10.00, Torvet</p><p>Vi ser på pærer.</p>`,
    ),
  },
  activities: [
    ['Møbler af affald', '2026-06-17T13:00', '2026-06-17T14:30'],
    ['Tekstil på lån', '2026-06-18T10:00', '2026-06-18T11:30'],
    ['Lys i byen', '2026-06-19T09:00', '2026-06-19T10:00'],
  ],
};

const GLUED: StandIn = {
  name: 'two dates without a separator',
  start: '/projekter/kalender/',
  pages: {
    '/projekter/kalender/': page(
      'Forløb',
      `<div class="rows"><div class="row"><span class="period">01/09/202631/12/2026</span><a href="/f/1">Forløb om sensorer</a></div>
<div class="row"><span class="period">15/01/202730/06/2027</span><a href="/f/2">Forløb om vindmåling</a></div></div>`,
    ),
  },
  activities: [
    ['Forløb om sensorer', '2026-09-01', '2026-12-31'],
    ['Forløb om vindmåling', '2027-01-15', '2027-06-30'],
  ],
};

const detail = (title: string, date: string, place: string): string =>
  page(
    title,
    `<article><h1>${title}</h1><p class="meta">Publiceret 2. marts 2026</p><aside><dl class="facts"><dt>Hvornår</dt><dd class="event-date">${date}</dd><dt>Hvor</dt><dd class="event-place">${place}</dd></dl></aside><p>Om dagen.</p></article>`,
  );

const DETAILS: StandIn = {
  name: 'a list without dates, whose pages have them',
  start: '/arrangementer/',
  way: 'structure-pages',
  pages: {
    '/arrangementer/': page(
      'Arrangementer',
      `<ul><li><a href="/arrangementer/celler/">Celler i tal</a></li><li><a href="/arrangementer/lever/">Leveren i dag</a></li><li><a href="/arrangementer/hjerte/">Hjertet i går</a></li></ul>`,
    ),
    '/arrangementer/celler/': detail('Celler i tal', '4. juni 2026 kl. 12.00', 'Salen, Kolding'),
    '/arrangementer/lever/': detail(
      'Leveren i dag',
      '10. juni 2026 kl. 9.00',
      'Auditoriet, Aarhus',
    ),
    '/arrangementer/hjerte/': detail('Hjertet i går', '22. juni 2026 kl. 14.00', 'Torvet, Ribe'),
  },
  activities: [
    ['Celler i tal', '2026-06-04T12:00', null, 'Salen, Kolding'],
    ['Leveren i dag', '2026-06-10T09:00', null, 'Auditoriet, Aarhus'],
    ['Hjertet i går', '2026-06-22T14:00', null, 'Torvet, Ribe'],
  ],
};

const eventOn = (day: string, weekday: string, time: string, title: string, at: string): string =>
  `<div class="eventon_list_event evo_eventtop"><a class="desc_trig sin_val evcal_list_a" href="/begivenheder/${at}">
<span class="evcal_cblock"><span class="evo_start"><em class="date">${day}</em><em class="day">(${weekday})</em></span><em class="time">${time}</em></span>
<span class="evcal_desc evo_info"><span class="evcal_desc2 evcal_event_title">${title}</span></span></a></div>`;

const EVENTON: StandIn = {
  name: 'a calendar like EventON: months above, days in boxes',
  start: '/kalender',
  pages: {
    '/kalender': page(
      'Kalender',
      `<div class="ajde_evcal_calendar"><p class="evo_month_title">maj 2026</p><div class="eventon_events_list">
${eventOn('20', 'onsdag', '08:30 - 17:00', 'Spil for alle', 'spil')}${eventOn('27', 'onsdag', '10:00 - 12:00', 'Lyd i rum', 'lyd')}</div>
<p class="evo_month_title">juni 2026</p><div class="eventon_events_list">${eventOn('3', 'onsdag', '16:00 - 18:00', 'Film uden billeder', 'film')}</div></div>`,
    ),
  },
  activities: [
    ['Spil for alle', '2026-05-20T08:30', '2026-05-20T17:00'],
    ['Lyd i rum', '2026-05-27T10:00', '2026-05-27T12:00'],
    ['Film uden billeder', '2026-06-03T16:00', '2026-06-03T18:00'],
  ],
};

const webflow = (date: string, title: string, host: string, path: string): string =>
  `<div role="listitem" class="event__item w-dyn-item"><div class="event__box"><img src="x.png" alt="${title}" class="event__image"><div class="h2">${date}</div><div class="event__text">${title}</div><div class="event__text">${host}</div><a href="${path}" class="link-to-page w-button">Read more</a></div></div>`;

const WEBFLOW: StandIn = {
  name: 'Webflow’s cards, with American dates and the title as a text',
  start: '/events',
  pages: {
    '/events': page(
      'Events',
      `<div class="w-dyn-list"><div role="list" class="w-dyn-items">
${webflow('September 21, 2026', 'Payments in the rain', 'Testbank', '/events/rain')}
${webflow('October 5, 2026', 'Open ledgers', 'The Ledger House', '/events/ledgers')}
${webflow('November 12, 2026', 'Insurance by phone', 'Testbank', '/events/phone')}</div></div>`,
    ),
  },
  activities: [
    ['Payments in the rain', '2026-09-21'],
    ['Open ledgers', '2026-10-05'],
    ['Insurance by phone', '2026-11-12'],
  ],
};

const ONE_TEXT: StandIn = {
  name: 'date and title in one line of a list',
  start: '/moeder',
  pages: {
    '/moeder': page(
      'Møder',
      `<h1>Møder</h1><ul class="moeder"><li>12. maj 2026: Bestyrelsen mødes</li><li>9. juni 2026: Medlemsmøde om havne</li><li>15. september 2026: Generalforsamling</li></ul>`,
    ),
  },
  activities: [
    ['Bestyrelsen mødes', '2026-05-12'],
    ['Medlemsmøde om havne', '2026-06-09'],
    ['Generalforsamling', '2026-09-15'],
  ],
};

const DEFINITIONS: StandIn = {
  name: 'a list of terms: the date, and what is on it',
  start: '/aktiviteter',
  pages: {
    '/aktiviteter': page(
      'Aktiviteter',
      `<dl><dt>19–21 May 2026</dt><dd><a href="/a/1">Delegation to the north</a></dd><dt>2 June 2026</dt><dd><a href="/a/2">Open house</a></dd><dt>7 July 2026</dt><dd><a href="/a/3">Summer talk</a></dd></dl>`,
    ),
  },
  activities: [
    ['Delegation to the north', '2026-05-19', '2026-05-21'],
    ['Open house', '2026-06-02'],
    ['Summer talk', '2026-07-07'],
  ],
};

const SPLIT: StandIn = {
  name: 'day and month in boxes of their own, over two pages',
  start: '/events/',
  pages: {
    '/events/': page(
      'Events',
      `<div class="event-list"><a class="event" href="/event/robot"><div class="event-day"><span>Tue</span> <span>May</span> <span>26</span></div><div class="event-body"><h2>Robots at lunch</h2><div class="event-time">10:00 - 11:40</div></div></a>
<a class="event" href="/event/drone"><div class="event-day"><span>Thu</span> <span>Jun</span> <span>04</span></div><div class="event-body"><h2>Drones over water</h2><div class="event-time">14:00 - 15:00</div></div></a></div><a rel="next" href="/events/2">Næste</a>`,
    ),
    '/events/2': page(
      'Events',
      `<div class="event-list"><a class="event" href="/event/grip"><div class="event-day"><span>Mon</span> <span>Jun</span> <span>15</span></div><div class="event-body"><h2>A better grip</h2><div class="event-time">09:00 - 16:00</div></div></a>
<a class="event" href="/event/arm"><div class="event-day"><span>Wed</span> <span>Jun</span> <span>24</span></div><div class="event-body"><h2>An arm’s length</h2><div class="event-time">12:00 - 13:00</div></div></a></div>`,
    ),
  },
  activities: [
    ['Robots at lunch', '2026-05-26T10:00', '2026-05-26T11:40'],
    ['Drones over water', '2026-06-04T14:00', '2026-06-04T15:00'],
    ['A better grip', '2026-06-15T09:00', '2026-06-15T16:00'],
    ['An arm’s length', '2026-06-24T12:00', '2026-06-24T13:00'],
  ],
};

const BUILDER: StandIn = {
  name: 'a page builder: boxes in boxes, and machine dates',
  start: '/kalender/',
  pages: {
    '/kalender/': page(
      'Kalender',
      `<div class="elementor-loop"><div class="e-con"><div class="e-inner"><div><time datetime="2026-06-08T08:00">mandag 8. juni</time></div><div><div><h4><a href="/p/1">Byg med ler</a></h4></div></div></div></div>
<div class="e-con"><div class="e-inner"><div><time datetime="2026-06-10T13:30">onsdag 10. juni</time></div><div><div><h4><a href="/p/2">Byg med hamp</a></h4></div></div></div></div>
<div class="e-con"><div class="e-inner"><div><time datetime="2026-06-11T09:15">torsdag 11. juni</time></div><div><div><h4><a href="/p/3">Byg med glas</a></h4></div></div></div></div></div>`,
    ),
  },
  activities: [
    ['Byg med ler', '2026-06-08T08:00'],
    ['Byg med hamp', '2026-06-10T13:30'],
    ['Byg med glas', '2026-06-11T09:15'],
  ],
};

const FRONT: StandIn = {
  name: 'a front page that leads to the calendar, beside news with dates of their own',
  start: '/',
  pages: {
    '/': page(
      'Forside',
      `<div class="news"><div class="post"><span>3. april 2026</span><h3><a href="/nyheder/x">Ny direktør</a></h3></div><div class="post"><span>21. april 2026</span><h3><a href="/nyheder/y">Nyt kontor</a></h3></div></div><p><a href="/det-sker/kalender">Se kalenderen</a></p>`,
    ),
    '/det-sker/kalender': page(
      'Det sker',
      `<div class="det-sker"><div class="boks"><p class="dato">Tirsdag d. 2. juni 2026 kl. 19:00</p><h3><a href="/det-sker/1">Foredrag om fjernvarme</a></h3><p>Biblioteket, Algade 3, 4000 Roskilde</p></div>
<div class="boks"><p class="dato">Torsdag d. 4. juni 2026 kl. 17:30</p><h3><a href="/det-sker/2">Rundtur i kedlen</a></h3><p>Værket, Havnevej 9, 4000 Roskilde</p></div></div>`,
    ),
  },
  activities: [
    ['Foredrag om fjernvarme', '2026-06-02T19:00', null, 'Biblioteket, Algade 3, 4000 Roskilde'],
    ['Rundtur i kedlen', '2026-06-04T17:30', null, 'Værket, Havnevej 9, 4000 Roskilde'],
  ],
};

const post = (id: number, title: string, text: string): string =>
  `<li class="wp-block-post post-${id} post type-post status-publish hentry category-moeder"><h2 class="wp-block-post-title"><a href="/moeder/${id}/">${title}</a></h2>
<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${text}</p></div><div class="wp-block-post-date"><time datetime="2026-04-0${id}T08:00:00+02:00">${id}. april 2026</time></div></li>`;

const POSTS: StandIn = {
  name: 'posts that begin with the day, below the day on which they were put up',
  start: '/moeder/',
  pages: {
    '/moeder/': page(
      'Møder',
      `<ul>${post(1, 'Vand i mosen', 'Tirsdag d. 2. juni 2026 kl. 10.00-12.00 Mosen, 9000 Aalborg Vi ser på vandet.')}
${post(2, 'Sand i sækken', 'Onsdag d. 10. juni 2026 kl. 13.00-14.00 Laden, 9000 Aalborg Vi ser på sækken.')}
${post(3, 'Salt i suppen', 'Torsdag d. 18. juni 2026 kl. 9.00-11.30 Køkkenet, 9000 Aalborg Vi smager.')}</ul>`,
    ),
  },
  activities: [
    ['Vand i mosen', '2026-06-02T10:00', '2026-06-02T12:00'],
    ['Sand i sækken', '2026-06-10T13:00', '2026-06-10T14:00'],
    ['Salt i suppen', '2026-06-18T09:00', '2026-06-18T11:30'],
  ],
};

export const STAND_INS: readonly StandIn[] = [
  TABLE,
  CARDS,
  MONTHS,
  NO_YEAR,
  WORDS,
  GLUED,
  DETAILS,
  EVENTON,
  WEBFLOW,
  ONE_TEXT,
  DEFINITIONS,
  SPLIT,
  BUILDER,
  FRONT,
  POSTS,
];
