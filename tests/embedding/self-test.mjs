// What <klynge-check> tells an editor, on pages with one fault each.
import { until } from '../support/checks.mjs';
import { html, module, POLICY, script } from './page.mjs';

/** As the guide writes it: it says of itself that nothing has run. */
const SENTENCE = '<p>Selvtesten er ikke kørt.</p>';
const CHECK = `<klynge-check>${SENTENCE}</klynge-check>`;
const ALONE = module('/cdn/check.js');
const page = (body, head = script()) => html(`${body}${CHECK}`, { head });
const LINK =
  '<p id="line"><a href="/embed/check.html?expects=map+region%3D1082">Virker det her?</a></p>';
const STYLES = '<link rel="stylesheet" href="/check.css">';

export const selfTestPages = {
  '/check-good': page('<klynge-map region="1082"></klynge-map>'),
  '/check-blocked': page('<klynge-map></klynge-map>', `${script()}${ALONE}`),
  '/check-missing': page('<klynge-map></klynge-map>', ALONE),
  '/check-stripped': html(
    '<p>Klyngekort</p><klynge-check expects="map region=1082"></klynge-check>',
  ),
  '/check-lost': html(
    '<div data-klynge="map"></div><div data-klynge="check" data-expects="map region=1082" lang="en"></div>',
  ),
  '/check-values': page(
    '<klynge-map region="Skåne" regoin="1082"></klynge-map><div data-klynge="calendar" data-veiw="month"></div><klynge-mapp></klynge-mapp>',
  ),
  '/check-twice': page('<klynge-map></klynge-map>', script() + script('/copy/klynge.js')),
  '/check-look': html(
    `<div class="narrow"><klynge-map></klynge-map></div><div class="pale"><klynge-positions></klynge-positions></div><div class="gone"><klynge-calendar></klynge-calendar></div>${CHECK}`,
    { head: `<link rel="stylesheet" href="/check.css">${script()}` },
  ),
  '/check.css':
    '.narrow { width: 200px; } .pale { color: #999; --klynge-accent: yellow; } .gone { display: none; } .faint { opacity: 0; } .cut { height: 0; overflow: hidden; } .clear { color: transparent; } .stays a { display: block !important; }',
  '/check-frame': page('<iframe src="/embed/history.html" title="x"></iframe>', ALONE),
  '/check-gone': html(`${CHECK}<div data-klynge="check">${SENTENCE}</div>`, {
    head: script('/not-there/klynge.js'),
  }),
  '/check-without-files': html(`<klynge-map></klynge-map>${CHECK}`, {
    head: script('/copy/klynge.js'),
  }),
  '/check-alone': page('<klynge-map></klynge-map>', script('/copy/klynge.js') + ALONE),
  '/check-modules': page('<klynge-history></klynge-history>', module('/cdn/history.js') + ALONE),
  '/check-swallowed': html(
    `${CHECK}<div data-klynge="history" /><h2>Mere</h2><p>Resten af siden.</p>`,
  ),
  '/check-data': page(
    '<klynge-history></klynge-history><div data-klynge="profile" data-src="https://else.example/x.json"></div>',
    script('/klynge.js', 'data-klynge-src="/check-page.json"'),
  ),
  '/check-page.json': '<!doctype html>',
  '/check-hidden': page(
    '<div class="faint"><klynge-history></klynge-history></div><div class="cut"><klynge-profile cluster="made"></klynge-profile></div><div class="clear"><klynge-positions></klynge-positions></div>',
    STYLES + script(),
  ),
  '/check-doubled': page(
    '<div class="stays"><p><a href="/embed/history.html">Historie</a></p></div>',
    STYLES + script(),
  ),
  '/check-box': html('<main></main>'),
  '/check-boxed': page('<klynge-history></klynge-history>'),
  '/check-link-form': html(`<klynge-history></klynge-history>${LINK}`),
  '/check-link': page('<p>Se <a href="/embed/map.html">kortet</a> her.</p>'),
};
export const selfTestPolicies = {
  '/check-blocked': POLICY.replace(
    "script-src 'self'",
    `script-src 'self'; script-src-elem http://127.0.0.1:*/cdn/ http://127.0.0.1:*/probe.js`,
  ),
  '/check-frame': `${POLICY}; frame-src 'self'`,
  '/check-box': `${POLICY}; frame-src 'self'`,
  '/check-data': `${POLICY}; connect-src 'self'`,
};

const linesIn = (page) =>
  `[...(${page}.querySelector('klynge-check') ?? ${page}.querySelector('[data-klynge=check]')?.shadowRoot?.firstElementChild)?.shadowRoot?.querySelectorAll('li') ?? []]`;
const lines = linesIn('document');
const wordsOf = (one) =>
  `${one}.map((line) => line.className + ': ' + [...line.querySelectorAll('p')].map((p) => p.textContent).join(' '))`;
const asWished = (says, wanted) => [
  says.map((line, i) => (wanted[i]?.test(line) ? 'as wished' : line)),
  wanted.map(() => 'as wished'),
];
/** `wanted`: patterns of lines, in their order, by weight. What it says until all has come may be more, or less. */
const tells = (path, ...wanted) => ({
  path,
  run: `const wanted = [${wanted.join()}];
    const told = () => ${wordsOf(lines)};
    const isAsWished = () => told().length === wanted.length && told().every((line, i) => wanted[i].test(line));
    for (const end = performance.now() + 30_000; !(document.readyState === 'complete' && isAsWished()) && performance.now() < end; )
      await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return { says: ${wordsOf(lines)}, violations: seen.violations.filter((one) => !one.includes('klynge.js')), errors: seen.errors };`,
  expect: ({ says, violations, errors }) => [
    [violations, []],
    [errors, []],
    asWished(says, wanted),
  ],
});

export const selfTestChecks = {
  'the self-test: all is well': tells(
    '/check-good',
    /^good: Widgeten på siden virker \(version \d/,
  ),
  'the self-test: a policy blocks the script': tells(
    '/check-blocked',
    /^wrong: Scriptet .*klynge\.js står på siden, men er ikke kørt\. .*\(CSP\) tillader ikke scripts fra http/,
  ),
  'the self-test: there is no script': tells(
    '/check-missing',
    /^wrong: Klynge-scriptet er ikke på siden/,
  ),
  'the self-test: a field removed the tag': tells(
    '/check-stripped',
    /^wrong: Der er ingen klynge-widget/,
    /^wrong: I har sat map ind/,
    /region=1082/,
  ),
  'the self-test in the data form, in English: a field removed a setting': tells(
    '/check-lost',
    /^wrong: You put in region=1082, but it is not on the page/,
  ),
  'the self-test: misspelt settings, values and names': tells(
    '/check-values',
    /^wrong: <klynge-mapp> er ikke blevet til en widget/,
    /^wrong: <klynge-map region="Skåne">: værdien findes ikke.*Region Hovedstaden/,
    /^mind: <klynge-map> har ingen indstilling, der hedder “regoin”\. Mente I “region”/,
    /^mind: <div data-klynge="calendar"> har ingen indstilling, der hedder “veiw”\. Mente I “view”/,
  ),
  'the self-test: the script is there twice': tells(
    '/check-twice',
    /^mind: Klynge-scriptet står 2 gange/,
    /^good/,
  ),
  'the self-test: too narrow, too pale, out of sight': tells(
    '/check-look',
    /^wrong: <klynge-map> har kun 200 pixels/,
    /^wrong: Accentfarven i <klynge-positions> har for lav kontrast mod baggrunden: 1,1/,
    /^mind: Tekstfarven omkring <klynge-positions>/,
    /^mind: <klynge-calendar> har ingen bredde/,
  ),
  'the self-test: files of widgets in a bundle, or modules by name, are all it takes': tells(
    '/check-modules',
    /^good: Widgeten på siden virker/,
  ),
  'the self-test: a tag that swallowed the page': tells(
    '/check-swallowed',
    /^wrong: I <div data-klynge="history"> står der mere end en liste/,
  ),
  'the self-test: data that is not data, and data that is not fetched': tells(
    '/check-data',
    /^wrong: Oplysningerne på http.*\/check-page\.json bliver ikke brugt\. Svaret er ikke JSON\./,
    /^wrong: Oplysningerne på https:\/\/else\.example\/x\.json bliver ikke hentet/,
  ),
  'the self-test: styles that hide a widget': tells(
    '/check-hidden',
    /^mind: Sidens styles skjuler <klynge-history>: opacity: 0\./,
    /^mind: Sidens styles skjuler <klynge-profile>: overflow: hidden; height: 0px\./,
    /^mind: Sidens styles skjuler <klynge-positions>: color: /,
    /^good/,
  ),
  'the self-test: a link that stays beside its widget': tells(
    '/check-doubled',
    /^wrong: Både linket http.*\/embed\/history\.html og dets widget vises/,
  ),
  'the self-test: a frame with a sandbox': {
    path: '/check-box',
    run: `const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      frame.title = 'x';
      frame.width = 900;
      frame.src = '/check-boxed';
      document.querySelector('main').append(frame);
      const inside = () => frame.contentDocument;
      ${until(`inside()?.querySelector('klynge-check') && ${linesIn('inside()')}.length === 2`)}
      return ${wordsOf(linesIn('inside()'))};`,
    expect: (says) => [asWished(says, [/^mind: .*sandbox\. Links .* Downloads/, /^good/])],
  },
  'the self-test says of itself that it has not run, where the script is not at its address': {
    path: '/check-gone',
    run: `${until("document.readyState === 'complete'")}
      return [...document.querySelectorAll('p')].map((one) => one.checkVisibility() && one.textContent);`,
    expect: (seen) => [[seen, Array(2).fill('Selvtesten er ikke kørt.')]],
  },
  'the self-test says of itself that it has not run, where the script’s files are not there': {
    path: '/check-without-files',
    run: `${until("document.querySelector('klynge-check .klynge-failed')")}
      return [...document.querySelectorAll('klynge-check > *')].map((one) => one.checkVisibility() && one.textContent);`,
    expect: (seen) => [[seen, ['Selvtesten er ikke kørt.', 'Kunne ikke hentes.']]],
  },
  'the self-test beside a script whose files are not there': {
    path: '/check-alone',
    run: `${until(`document.querySelector('klynge-map .klynge-failed') && ${lines}.some((line) => line.textContent.includes('kunne ikke hentes'))`)}
      return { says: ${wordsOf(lines)}, sentence: document.querySelector('klynge-check > p').checkVisibility() };`,
    expect: ({ says, sentence }) => [
      asWished(says, [/^wrong: Filerne til <klynge-map> kunne ikke hentes\./]),
      [sentence, false],
    ],
  },
  'a link to the self-test is a link to visitors, and opens it in place for who follows it': {
    path: '/check-link-form',
    run: `${until("globalThis[Symbol.for('klynge-widgets/1')]?.mounted")}
      const before = document.querySelector('klynge-check');
      document.querySelector('#line a').click();
      ${until(`${lines}.length === 2`)}
      document.querySelector('#line a').click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      ${until(`${lines}.length === 2`)}
      const all = [...document.querySelectorAll('klynge-check')];
      return { before, says: ${wordsOf(lines)}, after: all.map((one) => one.previousElementSibling.id), focus: document.activeElement === all[0], path: location.pathname };`,
    expect: ({ says, ...found }) => [
      [found, { before: null, after: ['line'], focus: true, path: '/check-link-form' }],
      asWished(says, [/^wrong: I har sat map ind/, /region=1082/]),
    ],
  },
  'where no script opens it, a link to the self-test leads to a page that says why': {
    path: '/embed/check.html',
    run: `return [...document.querySelectorAll('h1')].map((one) => one.textContent);`,
    expect: (titles) => [
      [
        titles,
        [
          'Selvtesten er ikke kørt',
          'The self-test has not run',
          'Der Selbsttest ist nicht gelaufen',
        ],
      ],
    ],
  },
  'the self-test: a frame needs no script': tells('/check-frame', /^good: En ramme/),
  'the self-test: a link in a sentence is a link': tells(
    '/check-link',
    /^mind: Et link til klyngernes sider/,
  ),
};
