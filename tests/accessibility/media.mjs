/** What visitors ask their browser for: less motion, more contrast, paper. */
import { dress, emulate } from './hosts.mjs';

export const media = {
  title: 'less motion, more contrast and paper are heeded',
  only: ({ path, kind }) => kind !== 'example' && !path.startsWith('/embed/'),
  async run(tab, { css }) {
    const findings = [];
    await emulate(tab, { 'prefers-reduced-motion': 'reduce' });
    findings.push(...(await tab.evaluate(moving)));
    if (!css) {
      await emulate(tab, { 'prefers-contrast': 'more' });
      findings.push(...(await tab.evaluate(quiet)).map((one) => `more contrast: ${one}`));
    }
    // A dark page with an accent that has to be mended, on white paper. The browser says when it prints.
    await dress(
      tab,
      '@media screen { html { color-scheme: dark } :root { --klynge-accent: #052c65; } body { color: #e7eaed; background: #14181b; } }',
    );
    await emulate(tab, {}, 'print');
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.evaluate('eyes.rest()');
    findings.push(...(await tab.evaluate(printed)).map((one) => `on paper: ${one}`));
    await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
    await dress(tab, '');
    await emulate(tab);
    return { findings };
  },
};

function moving() {
  const { all, nameOf } = globalThis.eyes;
  const long = (text) => text.split(',').some((one) => parseFloat(one) > 0.01);
  return all('*').flatMap((element) => {
    const {
      transitionDuration,
      animationDuration,
      animationName,
      scrollBehavior,
      transitionProperty,
    } = getComputedStyle(element);
    const moves =
      (long(transitionDuration) && transitionProperty !== 'none') ||
      (animationName !== 'none' && long(animationDuration));
    return moves || scrollBehavior === 'smooth' ? [`it moves: ${nameOf(element)}`] : [];
  });
}

/** Quiet text and edges are at full strength. */
function quiet() {
  const { texts, ground, colour, over, contrast, nameOf, opacity, controls } = globalThis.eyes;
  const texty = texts().flatMap(({ element }) => {
    if (element.getRootNode() === document) return [];
    const back = ground(element);
    const style = getComputedStyle(element);
    const [r, g, b, a] = colour(style.color);
    const rim = parseFloat(style.webkitTextStrokeWidth) > 0;
    const ratio = contrast(over([r, g, b, a * opacity(element)], back), back);
    return ratio < 7 && !rim ? [`text ${ratio.toFixed(2)}:1: ${nameOf(element)}`] : [];
  });
  const edges = controls().flatMap(({ element }) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(element);
    if (!parseFloat(borderTopWidth) || !element.matches('select, input, .button')) return [];
    const back = ground(element, false);
    const ratio = contrast(over(colour(borderTopColor), back), back);
    return ratio < 4.5 ? [`edge ${ratio.toFixed(2)}:1: ${nameOf(element)}`] : [];
  });
  return [...texty, ...edges];
}

function printed() {
  const { all, texts, ground, colour, over, contrast, nameOf, opacity, unseen } = globalThis.eyes;
  const pale = texts().flatMap(({ element }) => {
    if (element instanceof SVGElement) return [];
    const back = ground(element);
    const style = getComputedStyle(element);
    const [r, g, b, a] = colour(style.color);
    const ratio = contrast(over([r, g, b, a * opacity(element)], back), back);
    return ratio < 4.5 ? [`text ${ratio.toFixed(2)}:1: ${nameOf(element)}`] : [];
  });
  const fields = all('select, input, .segment, .refine').filter(
    (one) => one.getRootNode() !== document && !unseen(one),
  );
  const folded = all('details').filter(
    (one) => !unseen(one) && !one.closest('.no-print, .tools') && !one.open,
  );
  return [
    ...pale,
    ...fields.map((one) => `a field is printed: ${nameOf(one)}`),
    ...folded.map((one) => `it stays folded: ${nameOf(one)}`),
  ];
}
