/** WCAG 1.4.3 and 1.4.11, computed: on nine sites and in two palettes of forced colours. */
import { readFileSync } from 'node:fs';
import { dress, emulate, HOSTS } from './hosts.mjs';

const measure = readFileSync(new URL('contrast.page.mjs', import.meta.url), 'utf8');

export const contrast = {
  title: `every text, edge and drawn thing can be told apart on ${Object.keys(HOSTS).length} sites and in forced colours`,
  // Pages for frames have their own look.
  only: ({ path }) => !path.startsWith('/embed/'),
  async run(tab, { kind }) {
    await tab.evaluate(measure);
    const findings = [];
    const figures = { 'texts measured': 0, 'edges measured': 0, 'drawn things measured': 0 };
    const look = async (name) => {
      const { wrong, counts } = await tab.evaluate('measureContrast()');
      figures['texts measured'] += counts.texts;
      figures['edges measured'] += counts.edges;
      figures['drawn things measured'] += counts.drawn;
      findings.push(...wrong.map((one) => `${name}: ${one}`));
    };
    // Examples repeat what the states show.
    for (const [name, css] of Object.entries(HOSTS).slice(0, kind === 'example' ? 2 : undefined)) {
      await dress(tab, css);
      await look(name);
    }
    await dress(tab, '');
    for (const scheme of ['light', 'dark']) {
      await emulate(tab, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      await look(`forced colours, ${scheme}`);
      findings.push(
        ...(await tab.evaluate(told)).map((one) => `forced colours, ${scheme}: ${one}`),
      );
    }
    await emulate(tab);
    return { findings, ...figures };
  },
};

/** In the page: every control has an edge or is underlined, and what is chosen is drawn otherwise than what is not. */
function told() {
  const { all, controls, nameOf, chain } = globalThis.eyes;
  const wrong = [];
  const dressOf = (element) => {
    const {
      backgroundColor,
      borderTopWidth,
      borderTopColor,
      borderTopStyle,
      outlineColor,
      outlineWidth,
      outlineStyle,
    } = getComputedStyle(element);
    return [
      backgroundColor,
      borderTopWidth,
      borderTopColor,
      borderTopStyle,
      outlineStyle === 'none' ? '' : outlineColor + outlineWidth,
    ].join();
  };
  for (const { element } of controls()) {
    const hull = element.matches('input[type=radio]')
      ? (element.closest('.segment, label') ?? element)
      : element;
    const inside = [hull, ...hull.querySelectorAll('*'), ...chain(hull).slice(1, 3)];
    const shown = inside.some((one) => {
      const { borderTopWidth, borderBottomWidth, textDecorationLine } = getComputedStyle(one);
      return (
        parseFloat(borderTopWidth) ||
        parseFloat(borderBottomWidth) ||
        textDecorationLine.includes('underline') ||
        one.matches('svg.icon')
      );
    });
    if (!shown && !element.matches('summary, [tabindex], input[type=checkbox]'))
      wrong.push(`no edge and no line: ${nameOf(element)}`);
  }
  const pairs = [
    ['.chip:has(:checked)', '.chip:not(:has(:checked), [aria-pressed])'],
    ['.segment label:has(:checked)', '.segment label:not(:has(:checked))'],
    ['.pins [aria-pressed=true] .no', '.pins [aria-pressed=false] .no'],
    ['.towns .chip[aria-pressed=true]', '.towns .chip[aria-pressed=false]'],
    ['.legend .spot.headOffice', '.legend .spot.unconfirmed'],
    ['.offices > .head-office', '.offices > :not(.head-office)'],
  ];
  for (const [chosen, other] of pairs) {
    const [a, b] = [all(chosen)[0], all(other)[0]];
    const before = chosen.includes('.offices');
    const look = (element) =>
      before ? getComputedStyle(element, '::before').backgroundColor : dressOf(element);
    if (a && b && look(a) === look(b)) wrong.push(`drawn alike: ${nameOf(a)} and ${nameOf(b)}`);
  }
  return wrong;
}
