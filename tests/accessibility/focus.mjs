/** WCAG 2.1.2, 2.4.3, 2.4.7, 2.4.11: the way of Tab through each state, forward and back, also between a header and a footer that stay. */

const stop = () => {
  const { focused, nameOf, chain, ground, colour, over, contrast, at } = globalThis.eyes;
  const element = focused();
  if (!element) return { out: true };
  const hull = element.matches('input[type=radio], input[type=checkbox]')
    ? (element.closest('label') ?? element)
    : element;
  const box = hull.getBoundingClientRect();
  const wrong = [];
  // Seen: in the window, and not under anything, at one point of five at least.
  const points = [
    [0.5, 0.5],
    [0.1, 0.2],
    [0.9, 0.2],
    [0.1, 0.8],
    [0.9, 0.8],
  ].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
  const own = ([x, y]) => {
    const hit = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? at(x, y) : null;
    return hit && chain(hit).some((one) => one === hull || one === element);
  };
  const boxes =
    hull === element && getComputedStyle(element).display === 'inline'
      ? [...element.getClientRects()]
      : [];
  const middles = boxes.map(({ left, top, width, height }) => [left + width / 2, top + height / 2]);
  if (![...points, ...middles].some(own))
    wrong.push(
      `it is not seen (${[box.left, box.top, box.width, box.height].map(Math.round).join(', ')}), under ${nameOf(at(...points[0]) ?? document.body)}`,
    );
  // Marked: an outline of two pixels or more around it, something in it, or the group that it is a choice of.
  const marks = [element, ...element.querySelectorAll('*'), ...chain(element).slice(1, 4)]
    .map((one) => ({ one, style: getComputedStyle(one) }))
    .filter(
      ({ style }) =>
        style.outlineStyle === 'auto' ||
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
    );
  // The button in a field for a date is the browser’s own, with its own mark.
  if (element.matches('input[type=date]:not(:focus)'))
    marks.push({ one: element, style: { outlineStyle: 'auto' } });
  if (!marks.length) wrong.push('the focus is not marked');
  // The browser’s own mark (auto) has two colours, for any ground.
  else if (!marks.some(({ style }) => style.outlineStyle === 'auto')) {
    const ratios = marks.map(({ one, style }) => {
      const back = ground(one, parseFloat(style.outlineOffset) < 0);
      return contrast(over(colour(style.outlineColor), back), back);
    });
    if (Math.max(...ratios) < 3)
      wrong.push(`the mark of the focus has ${Math.max(...ratios).toFixed(2)}:1`);
  }
  globalThis.way ??= [];
  const last = globalThis.way.at(-1);
  globalThis.way.push(element);
  return {
    name: nameOf(element),
    wrong,
    top: Math.round(box.top + scrollY),
    left: Math.round(box.left),
    bottom: Math.round(box.bottom + scrollY),
    /** It stands behind the one before it in the order of what is read. */
    onward: !last || Boolean(globalThis.before(last, element)),
    /** Of what stands side by side, the place says nothing. */
    beside: element.closest('.canvas, .figure, tr')?.className,
    id: element.id,
  };
};
/** Whether the first stands before the second, across shadow roots. */
const before = `globalThis.before = (one, other) => {
  const path = (node) => { const list = []; for (let at = node; at; at = at.getRootNode().host) list.unshift(at); return list; };
  const [a, b] = [path(one), path(other)];
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (i >= a.length) return true;
  if (i >= b.length) return false;
  return Boolean(a[i].compareDocumentPosition(b[i]) & Node.DOCUMENT_POSITION_FOLLOWING);
}`;

async function walk(tab, key, from, to) {
  const stops = [];
  await tab.evaluate((from) => {
    globalThis.way = [];
    document.querySelector(from)?.focus({ preventScroll: false });
  }, from);
  for (let i = 0; i < 400; i++) {
    if (key === 'Tab') await tab.keyboard.press('Tab');
    else {
      await tab.keyboard.down('Shift');
      await tab.keyboard.press('Tab');
      await tab.keyboard.up('Shift');
    }
    const found = await tab.evaluate(stop);
    if (found.out) return { stops, out: true };
    stops.push(found);
    if (`#${found.id}` === to) return { stops, out: false };
  }
  return { stops, out: true };
}

export const focus = {
  title:
    'each stop of Tab is seen, marked, in reading order and left again, also under a header that stays',
  // Examples repeat what the states show.
  only: ({ name }) => !/^(?:example|frame)/.test(name),
  async run(tab) {
    const findings = [];
    let stopsSeen = 0;
    await tab.evaluate(before);
    await tab.evaluate(() => document.documentElement.classList.add('sticky'));
    await tab.evaluate(() => document.body.classList.add('sticky'));
    for (const width of [1200, 320]) {
      await tab.setViewport({ width, height: 600 });
      await tab.evaluate('scrollTo(0, 0); eyes.rest()');
      const there = await walk(tab, 'Tab', '#before', '#after');
      if (there.out)
        findings.push(
          `${width} px: Tab does not lead to what follows; the last stop is ${there.stops.at(-1)?.name}`,
        );
      stopsSeen += there.stops.length;
      for (const { name, wrong, onward } of there.stops) {
        findings.push(...wrong.map((one) => `${width} px: ${one}: ${name}`));
        if (!onward) findings.push(`${width} px: it comes after what it stands before: ${name}`);
      }
      // In one column what is read later stands lower, or further right; the map is one thing, whose stop is anywhere on it.
      if (width === 320)
        for (const [i, one] of there.stops.entries()) {
          const last = there.stops[i - 1];
          if (
            last &&
            last.beside === undefined &&
            one.beside === undefined &&
            one.bottom < last.top
          )
            findings.push(`it stands above the stop before it: ${one.name} after ${last.name}`);
        }
      if (width === 1200) {
        const back = await walk(tab, 'Shift+Tab', '#after', '#before');
        if (back.out)
          findings.push(
            `Shift and Tab do not lead back; the last stop is ${back.stops.at(-1)?.name}`,
          );
        for (const { name, wrong } of back.stops)
          findings.push(...wrong.map((one) => `back: ${one}: ${name}`));
        stopsSeen += back.stops.length;
      }
    }
    return { findings, 'stops of Tab': stopsSeen };
  },
};
