// What <klynge-check> tells an editor, on pages with one fault each.
import { until } from '../support/checks.mjs';
import { html, module, POLICY, script } from './page.mjs';

const CHECK = '<klynge-check></klynge-check>';
const ALONE = module('/cdn/check.js');
const page = (body, head = script()) => html(`${body}${CHECK}`, { head });

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
    '.narrow { width: 200px; } .pale { color: #999; --klynge-accent: yellow; } .gone { display: none; }',
  '/check-frame': page('<iframe src="/embed/history.html" title="x"></iframe>', ALONE),
  '/check-link': page('<p>Se <a href="/embed/map.html">kortet</a> her.</p>'),
};
export const selfTestPolicies = {
  '/check-blocked': POLICY.replace(
    "script-src 'self'",
    `script-src 'self'; script-src-elem http://127.0.0.1:*/cdn/ http://127.0.0.1:*/probe.js`,
  ),
  '/check-frame': `${POLICY}; frame-src 'self'`,
};

const lines = `[...(document.querySelector('klynge-check') ?? document.querySelector('[data-klynge=check]').shadowRoot?.firstElementChild)?.shadowRoot?.querySelectorAll('li') ?? []]`;
/** `wanted`: patterns of lines, in their order, by weight. */
const tells = (path, ...wanted) => ({
  path,
  run: `${until(`document.readyState === 'complete' && ${lines}.length === ${wanted.length}`)}
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return { says: ${lines}.map((line) => line.className + ': ' + [...line.querySelectorAll('p')].map((p) => p.textContent).join(' ')), violations: seen.violations.filter((one) => !one.includes('klynge.js')), errors: seen.errors };`,
  expect: ({ says, violations, errors }) => [
    [violations, []],
    [errors, []],
    [
      says.map((line, i) => (wanted[i].test(line) ? 'as wished' : line)),
      wanted.map(() => 'as wished'),
    ],
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
  'the self-test: a frame needs no script': tells('/check-frame', /^good: En ramme/),
  'the self-test: a link in a sentence is a link': tells(
    '/check-link',
    /^mind: Et link til klyngernes sider/,
  ),
};
