/** WCAG 2.5.8: each target measures 24 × 24 px, or stands in a line of text, or has room around it; and nothing lies over it. */
export const targets = {
  title: 'every target is large enough at 320, 640 and 1200 px, and nothing lies over it',
  async run(tab) {
    const findings = [];
    let measured = 0;
    for (const width of [320, 640, 1200]) {
      // As high as the page, so that everything can be pointed at.
      const height = await tab.evaluate(() =>
        Math.min(20000, document.documentElement.scrollHeight + 400),
      );
      await tab.setViewport({ width, height });
      await tab.evaluate('scrollTo(0, 0); eyes.rest()');
      const { wrong, count } = await tab.evaluate(() => {
        const { controls, nameOf, at, chain } = globalThis.eyes;
        const list = controls();
        const LEAST = 24 - 0.05;
        const small = ({ width, height }) => width < LEAST || height < LEAST;
        const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
        /** A link in a sentence: its line decides how high it is. */
        const inText = (element) => {
          if (getComputedStyle(element).display !== 'inline') return false;
          const words = (text) => text.replace(/\s+/g, '');
          const block = chain(element).find((one) => getComputedStyle(one).display !== 'inline');
          return words(block?.textContent ?? '').replace(words(element.textContent), '').length > 0;
        };
        /** From the middle of one to the nearest point of another. */
        const distance = ([x, y], { left, right, top, bottom }) =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        const crowded = (one) =>
          list.find(
            (other) =>
              other !== one &&
              !one.element.contains(other.element) &&
              !other.element.contains(one.element) &&
              (small(other.box)
                ? Math.hypot(...middle(one.box).map((n, i) => n - middle(other.box)[i])) < LEAST
                : distance(middle(one.box), other.box) < LEAST / 2),
          );
        const wrong = [];
        for (const one of list) {
          const { element, box } = one;
          if (small(box) && !inText(element)) {
            const other = crowded(one);
            if (other)
              wrong.push(
                `${box.width.toFixed(1)} × ${box.height.toFixed(1)} px, beside ${nameOf(other.element)}: ${nameOf(element)}`,
              );
          }
          const [x, y] = inText(element) ? middle(element.getClientRects()[0]) : middle(box);
          const hit = at(x, y);
          const label = element.closest('label');
          // A card lies over its neighbours on purpose, and goes with Escape.
          if (
            hit &&
            !chain(hit).some((two) => two === element || two === label) &&
            !chain(element).includes(hit) &&
            !hit.closest('.tip')
          )
            wrong.push(`${nameOf(hit)} lies over ${nameOf(element)}`);
        }
        return { wrong, count: list.length };
      });
      measured += count;
      findings.push(...wrong.map((one) => `${width} px: ${one}`));
    }
    await tab.setViewport({ width: 1200, height: 900 });
    return { findings, 'targets measured': measured };
  },
};
