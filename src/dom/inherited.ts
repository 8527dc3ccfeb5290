/**
 * What a page's inherited properties do inside a widget. Everything is set back to the browser's own value, also what browsers do
 * not know yet, but for what stands here. It is set on the element that holds the widget's content: a rule of the page's, `*` say,
 * may hit the tag itself, and wins there.
 */
export const TAKEN = [
  // The page's colours.
  'color',
  'color-scheme',
  // The page's font, with what belongs to it.
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-language-override',
  'font-optical-sizing',
  'font-palette',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-synthesis-position',
  'font-synthesis-small-caps',
  'font-synthesis-style',
  'font-synthesis-weight',
  'font-variant-alternates',
  'font-variant-east-asian',
  'font-variant-emoji',
  'font-variant-ligatures',
  'font-variation-settings',
  'font-weight',
  '-webkit-font-smoothing',
  'text-rendering',
  // Phones make small text larger where the page lets them.
  '-moz-text-size-adjust',
  '-webkit-text-size-adjust',
  'text-size-adjust',
  // Visitors who read better so set them for every page (WCAG 1.4.12).
  'letter-spacing',
  'word-spacing',
  // The language decides which way it is read; `all` leaves it alone.
  'direction',
  // A page that hides, or switches off, means all of it.
  'visibility',
  'pointer-events',
] as const;

/** Text that is set to nothing around a widget (`font-size: 0`) is read all the same. */
export const SMALLEST = '10px';

/** The rule for the element that holds a widget's content. A test holds it against the list. */
export const INSIDE = `.inside { all: initial; display: block; color: inherit; color-scheme: inherit;
  font: inherit; font-size: max(1em, ${SMALLEST}); line-height: 1.5; font-synthesis: inherit;
  font-palette: inherit;
  font-variant-caps: normal; font-variant-position: normal;
  font-variant-numeric: tabular-nums lining-nums;
  -webkit-font-smoothing: inherit; text-rendering: inherit;
  -webkit-text-size-adjust: inherit; text-size-adjust: inherit;
  letter-spacing: inherit; word-spacing: inherit; visibility: inherit; pointer-events: inherit;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; overflow-wrap: anywhere;
  -webkit-user-select: text; user-select: text; }`;
