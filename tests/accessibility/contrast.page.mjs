/* Runs in the page: the contrast of every text, every edge of a control and every drawn thing that is needed to understand. */
globalThis.measureContrast = () => {
  const {
    all,
    texts,
    ground,
    colour,
    over,
    contrast,
    hex,
    nameOf,
    opacity,
    controls,
    unseen,
    parentOf,
  } = globalThis.eyes;
  const wrong = [];
  const counts = { texts: 0, edges: 0, drawn: 0 };
  const say = (what, ratio, least, front, back, element) =>
    wrong.push(
      `${what} ${ratio.toFixed(2)}:1, not ${least}: ${hex(front)} on ${hex(back)}: ${nameOf(element)}`,
    );

  const near = (one, other) => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  };
  for (const { element } of texts()) {
    const style = getComputedStyle(element);
    if (element.closest(':disabled')) continue;
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    // On the map letters have a rim, which is what lies around them.
    const rim =
      parseFloat(style.webkitTextStrokeWidth) > 0 ? colour(style.webkitTextStrokeColor) : null;
    // In a drawing, the shape before it lies under it.
    const under = element instanceof SVGElement ? element.previousElementSibling : null;
    const shape =
      under?.matches('circle, rect') && near(under, element)
        ? getComputedStyle(under).fill
        : 'none';
    let back = ground(element);
    if (rim) back = over(rim, back);
    else if (shape !== 'none') back = over(colour(shape), back);
    const [r, g, b, a] = colour(element instanceof SVGElement ? style.fill : style.color);
    const front = over([r, g, b, a * opacity(element)], back);
    counts.texts++;
    const ratio = contrast(front, back);
    if (ratio < least - 0.01) say('text', ratio, least, front, back, element);
  }

  const edge = (style, side) =>
    parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none'
      ? colour(style[`border${side}Color`])
      : null;
  // What shows that there is a field, a button or a choice: an edge, or a ground of its own.
  for (const { element } of controls()) {
    const hull = element.matches('input[type=radio]') ? element.closest('label') : element;
    if (!hull || !element.matches('input:not([type=checkbox]), select, textarea, button')) continue;
    const style = getComputedStyle(hull);
    const around = ground(hull, false);
    const edges = ['Top', 'Bottom', 'Left', 'Right'].flatMap((side) =>
      edge(style, side)?.[3] ? [over(edge(style, side), around)] : [],
    );
    const parts = [...edges, ground(hull)];
    const own = edges.length || contrast(ground(hull), around) > 1.2;
    // A button that is only words is told by its words; a choice in a row of them by the row's edge.
    if (!own || hull.closest('.segment')) continue;
    counts.edges++;
    const best = parts.map((part) => contrast(part, around));
    const most = Math.max(...best);
    if (most < 3 - 0.01) say('edge', most, 3, parts[best.indexOf(most)], around, hull);
  }

  const land = all('.canvas .land')[0];
  const onLand = land ? [colour(getComputedStyle(land).fill)] : [];
  /** Selector, property, and against what: what is around it, the land, or both. Borders of regions are decoration: a select says the regions. */
  const DRAWN = [
    ['.canvas .land, .map > svg path, .german', 'stroke', 'around'],
    ['.chosen, .own', 'stroke', 'land'],
    ['.link + .link, .leader', 'stroke', 'around'],
    ['.leader, .dots path', 'stroke', 'land'],
    ['.anchor, .dot', 'backgroundColor', 'around'],
    ['.spot:not(.town, .closed), .offices > li', 'borderTopColor', 'around'],
    ['.sum, .many', 'borderTopColor', 'land'],
    ['.line', 'backgroundColor', 'around'],
    ['.now > .numeral > span, .today time b', 'borderBottomColor', 'around'],
    ['svg.icon, .glyph', 'stroke', 'around'],
    ['.segment', 'borderTopColor', 'around'],
  ];
  for (const [selector, property, where] of DRAWN)
    for (const element of all(selector)) {
      if (unseen(element)) continue;
      const before = element.matches('.offices > li') ? '::before' : undefined;
      const text = getComputedStyle(element, before)[property];
      if (!text || text === 'none') continue;
      const backs =
        where === 'land'
          ? onLand
          : [
              ground(
                before ? element : (element.closest('svg.icon, .glyph') ?? element),
                Boolean(before),
              ),
            ];
      for (const back of backs) {
        const front = over(colour(text), back);
        counts.drawn++;
        const ratio = contrast(front, back);
        if (ratio < 3 - 0.01) say('drawn', ratio, 3, front, back, element);
      }
    }
  // A number is told from what is around it by its ground or its edge.
  for (const element of all('.no')) {
    if (unseen(element) || unseen(parentOf(element))) continue;
    const around = ground(element, false);
    const style = getComputedStyle(element);
    const parts = [
      ground(element),
      ...(edge(style, 'Top') ? [over(edge(style, 'Top'), around)] : []),
    ];
    counts.drawn++;
    const most = Math.max(...parts.map((part) => contrast(part, around)));
    if (most < 3 - 0.01) say('number', most, 3, parts[0], around, element);
  }
  return { wrong, counts };
};
