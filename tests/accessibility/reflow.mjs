/** WCAG 1.4.4, 1.4.10 and 1.4.12: at 320 px (which is 1280 px at 400 %), with text at 200 %, and spaced: nothing is cut, covered or beside the page. */

/** Set by the host for all, and handed to shadow roots by inheritance alone, and by a reader's tool that reaches into them. */
const SPACED =
  'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;';
const WAYS = {
  'as it is': '',
  'text at 200 %': 'html { font-size: 200%; }',
  'text spaced by the page': `* { ${SPACED} } p { margin-bottom: 2em !important; }`,
  'text spaced everywhere': `deep`,
};

export const reflow = {
  title:
    'nothing is cut, covered or beside the page at 320, 640 and 1200 px, also with text at 200 % or spaced',
  async run(tab, { kind }) {
    const findings = [];
    let measured = 0;
    for (const [way, css] of Object.entries(WAYS).slice(0, kind === 'example' ? 1 : undefined)) {
      await tab.evaluate(
        async (css, spaced) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            css === 'deep'
              ? `*, ::before, ::after { ${spaced} } p { margin-bottom: 2em !important; }`
              : css,
          );
          const roots =
            css === 'deep'
              ? [
                  document,
                  ...globalThis.eyes.all('*').flatMap(({ shadowRoot }) => shadowRoot ?? []),
                ]
              : [document];
          globalThis.undo = roots.map((root) => [root, [...root.adoptedStyleSheets]]);
          for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        },
        css,
        SPACED,
      );
      for (const width of [320, 640, 1200]) {
        await tab.setViewport({ width, height: 900 });
        await tab.evaluate('scrollTo(0, 0); eyes.rest()');
        const { wrong, count } = await tab.evaluate(look, way !== 'as it is');
        measured += count;
        findings.push(...wrong.map((one) => `${way}, ${width} px: ${one}`));
      }
      await tab.evaluate(() => {
        for (const [root, sheets] of globalThis.undo) root.adoptedStyleSheets = sheets;
      });
    }
    await tab.setViewport({ width: 1200, height: 900 });
    await tab.evaluate('eyes.rest()');
    return { findings, 'texts laid out': measured };
  },
};

/** In the page. */
function look(changed) {
  const { all, texts, nameOf, chain, unseen } = globalThis.eyes;
  const wrong = [];
  const root = document.documentElement;
  // A table of data may be wider than the page (1.4.10); here only where 320 px hold larger or spaced text, which is more than is asked for.
  const tables =
    changed &&
    innerWidth === 320 &&
    all('table').some((one) => one.getBoundingClientRect().right > innerWidth);
  if (root.scrollWidth > innerWidth && !tables)
    wrong.push(`the page is ${root.scrollWidth} px wide`);

  /** A table may be scrolled in a frame of its own (1.4.10), if the keyboard comes to it. */
  const scrolls = (element) =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth + 1;
  for (const element of all('*').filter((one) => !unseen(one))) {
    if (!scrolls(element)) continue;
    if (!element.querySelector('table')) wrong.push(`scrolls sideways: ${nameOf(element)}`);
    else if (element.tabIndex < 0)
      wrong.push(`scrolls sideways, but not by the keyboard: ${nameOf(element)}`);
  }

  const list = texts();
  for (const { element, boxes, words } of list) {
    const around = chain(element);
    if (around.some(scrolls)) continue;
    // A shortened title is in full in the list of its day, and in its own name.
    const short = element.closest('.bar-item');
    if (
      short?.title.includes(words.replace(/^[^:]+: /, '')) ||
      short?.querySelector('.no')?.contains(element)
    )
      continue;
    if (tables && element.closest('table')) continue;
    for (const { left, right } of boxes)
      if (left < -1 || right > innerWidth + 1)
        wrong.push(`beside the page: "${words.slice(0, 40)}" in ${nameOf(element)}`);
    // What cuts its content must not cut text.
    const cutter = around.find((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      return (
        one !== document.body && (/hidden|clip/.test(overflowX) || /hidden|clip/.test(overflowY))
      );
    });
    if (!cutter) continue;
    const frame = cutter.getBoundingClientRect();
    for (const { left, right, top, bottom } of boxes)
      if (
        left < frame.left - 2 ||
        right > frame.right + 2 ||
        top < frame.top - 3 ||
        bottom > frame.bottom + 3
      )
        wrong.push(`cut: "${words.slice(0, 40)}" by ${nameOf(cutter)}`);
  }

  // Letters, without the room above and below that a font keeps: the boxes of two texts do not meet.
  const letters = list
    .flatMap(({ element, boxes, words }) =>
      boxes.map(({ left, right, top, bottom }) => {
        const trim = (bottom - top) * 0.24;
        return {
          element,
          words,
          left: left + 1,
          right: right - 1,
          top: top + trim,
          bottom: bottom - trim,
        };
      }),
    )
    .filter(({ left, right }) => right > left)
    .sort((a, b) => a.top - b.top);
  for (const [i, one] of letters.entries())
    for (let j = i + 1; j < letters.length && letters[j].top < one.bottom; j++) {
      const other = letters[j];
      if (other.element === one.element || other.left >= one.right || one.left >= other.right)
        continue;
      // A card is meant to lie over what it stands at; Escape closes it.
      const card = ({ element }) => element.closest('.tip');
      if (card(one) !== card(other)) continue;
      // Names that are drawn into the map are decoration, and stand in the filter and the list too: they may meet a mark.
      const drawn = ({ element }) => element.matches('.over[aria-hidden], .bornholm');
      if (drawn(one) || drawn(other)) continue;
      // What is cut there is not seen there.
      const hidden = ({ element, top, bottom, left, right }) =>
        chain(element).some((two) => {
          if (getComputedStyle(two).overflow === 'visible' || two === document.body) return false;
          const frame = two.getBoundingClientRect();
          return (
            left > frame.right || right < frame.left || top > frame.bottom || bottom < frame.top
          );
        });
      if (hidden(one) || hidden(other)) continue;
      wrong.push(
        `"${one.words.slice(0, 30)}" and "${other.words.slice(0, 30)}" meet, in ${nameOf(one.element)}`,
      );
    }
  return { wrong, count: list.length };
}
