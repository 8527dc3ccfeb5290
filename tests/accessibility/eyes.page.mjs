/* Runs in the page: what is there to be seen, across shadow roots, and how it is drawn. */
globalThis.eyes = (() => {
  const rootsIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? rootsIn(one.shadowRoot) : [],
    ),
  ];
  const all = (selector = '*') =>
    rootsIn(document).flatMap((root) => [...root.querySelectorAll(selector)]);
  const parentOf = (node) =>
    node.assignedSlot ?? node.parentElement ?? node.parentNode?.host ?? null;
  const chain = (node) => (node ? [node, ...chain(parentOf(node))] : []);
  /** As one would write it down: the tag, then the way inside. */
  const nameOf = (element) => {
    const one = (node) =>
      node.localName +
      (node.getAttribute('class')
        ? `.${node.getAttribute('class').trim().split(/\s+/).join('.')}`
        : '');
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 40);
    return `${chain(element).slice(0, 3).reverse().map(one).join(' ')} "${words}"`;
  };
  /** Only screen readers come to it; or nobody, yet. */
  const unseen = (element) =>
    !element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) ||
    chain(element).some((one) => {
      const { clipPath, contentVisibility, overflow } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      // What the browser's find in page would open has boxes, and is not drawn.
      if (contentVisibility === 'hidden') return true;
      return clipPath === 'inset(50%)' || (overflow === 'hidden' && width <= 1 && height <= 1);
    });

  const context = Object.assign(document.createElement('canvas'), {
    width: 1,
    height: 1,
  }).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  /** Red, green, blue (0 to 255) and alpha. */
  function colour(text) {
    if (known.has(text)) return known.get(text);
    const [, kind, inside] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(text) ?? [];
    let found;
    if (inside) {
      const parts = inside
        .split(/[\s,/]+/)
        .filter(Boolean)
        .map((part) => (part === 'none' ? 0 : parseFloat(part)));
      found = [
        ...parts.slice(0, 3).map((part) => part * (kind === 'color' ? 255 : 1)),
        parts[3] ?? 1,
      ];
    } else {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
      found = [r, g, b, a / 255];
    }
    known.set(text, found);
    return found;
  }
  const over = ([r, g, b, a], [R, G, B]) => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const light = (rgb) => {
    const [r, g, b] = rgb
      .slice(0, 3)
      .map((n) => (n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const hex = (rgb) =>
    `#${rgb
      .slice(0, 3)
      .map((n) => Math.round(n).toString(16).padStart(2, '0'))
      .join('')}`;

  /** What lies behind, with the element's own ground (or without): the grounds of all around it, the first that is opaque at the bottom. */
  function ground(element, own = true) {
    const layers = [];
    for (const one of own ? chain(element) : chain(parentOf(element))) {
      const { backgroundColor, backgroundImage } = getComputedStyle(one);
      // A tint is a gradient from one colour to itself.
      const stops = /^linear-gradient\((?:rgb|color|#)/.test(backgroundImage)
        ? backgroundImage.match(/(?:rgba?|color)\([^)]*\)/g)
        : null;
      if (stops && new Set(stops).size === 1) layers.push(colour(stops[0]));
      layers.push(colour(backgroundColor));
      if (layers.some(([, , , a]) => a === 1)) break;
    }
    const canvas = colour('Canvas');
    const to = layers.findIndex(([, , , a]) => a === 1);
    return layers
      .slice(0, to < 0 ? layers.length : to + 1)
      .reduceRight((below, layer) => over(layer, below), canvas);
  }
  const opacity = (element) =>
    chain(element).reduce((share, one) => share * Number(getComputedStyle(one).opacity), 1);

  /** Every piece of text that can be seen: its element, its boxes, its words. */
  function texts() {
    return rootsIn(document).flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement ?? node.parentNode.host;
        if (
          !element ||
          !node.data.trim() ||
          ['STYLE', 'SCRIPT', 'TITLE', 'OPTION', 'NOSCRIPT'].includes(element.tagName)
        )
          continue;
        if (unseen(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(
          ({ width, height }) => width > 0.5 && height > 0.5,
        );
        if (boxes.length)
          found.push({ element, boxes, words: node.data.trim().replace(/\s+/g, ' ') });
      }
      return found;
    });
  }

  const CONTROLS =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [role=button]';
  /** What is pressed, and where it can be pressed: a field in its label is as large as the label. */
  const controls = () =>
    all(CONTROLS)
      .filter((element) => !unseen(element))
      .map((element) => {
        const label = element.matches('input[type=radio], input[type=checkbox]')
          ? element.closest('label')
          : null;
        return { element, box: (label ?? element).getBoundingClientRect() };
      })
      .filter(({ box }) => box.width && box.height);

  /** The innermost element with the focus. */
  const focused = () => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found === document.body ? null : found;
  };
  const at = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (
      found?.shadowRoot?.elementFromPoint(x, y) &&
      found.shadowRoot.elementFromPoint(x, y) !== found
    )
      found = found.shadowRoot.elementFromPoint(x, y);
    return found;
  };
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  /** Until nobody draws any more. */
  const rest = async () => {
    for (let i = 0; i < 2; i++) {
      await frame();
      for (const one of all('*')) if (one.updateComplete) while (!(await one.updateComplete));
    }
  };
  return {
    all,
    chain,
    nameOf,
    unseen,
    colour,
    over,
    contrast,
    hex,
    ground,
    opacity,
    texts,
    controls,
    focused,
    at,
    rest,
    parentOf,
  };
})();
