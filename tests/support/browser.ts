import { expect } from '@open-wc/testing';

/** What a visitor of the widget's shadow tree can see and use. */
export const inside = (widget: Element): ShadowRoot => {
  if (!widget.shadowRoot) throw new Error(`<${widget.localName}> has not been drawn.`);
  return widget.shadowRoot;
};

export const all = <T extends Element = HTMLElement>(widget: Element, selector: string): T[] => [
  ...inside(widget).querySelectorAll<T>(selector),
];

export function one<T extends Element = HTMLElement>(widget: Element, selector: string): T {
  const found = inside(widget).querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector} in <${widget.localName}>.`);
  return found;
}

/** The text as it is read, without the layout of the source. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A control by the words on it. */
export function named<T extends HTMLElement = HTMLElement>(
  widget: Element,
  selector: string,
  words: string,
): T {
  const found = all<T>(widget, selector).find(
    (element) => textOf(element).includes(words) || element.ariaLabel?.includes(words),
  );
  if (!found)
    throw new Error(
      `No ${selector} named "${words}" in <${widget.localName}>: ${all(widget, selector).map(textOf).join(' | ')}`,
    );
  return found;
}

/** A native select by its label. */
export function field(widget: Element, label: string): HTMLSelectElement {
  const found = all(widget, 'label').find(
    (element) => textOf(element.querySelector('.label')) === label,
  );
  if (!found) throw new Error(`No field "${label}" in <${widget.localName}>.`);
  return found.querySelector('select')!;
}

/** What an opened row tells; it follows the first render. */
export const detailOf = (widget: Element): string =>
  textOf(inside(widget).querySelector('.detail'));

export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The next event of that type that reaches the page. */
export const heard = <T>(type: string): Promise<CustomEvent<T>> =>
  new Promise((done) =>
    document.addEventListener(type, (event) => done(event as CustomEvent<T>), { once: true }),
  );

/** Draws until nothing more is to be drawn. */
export async function settled(widget: Element): Promise<void> {
  while (!(await (widget as Element & { updateComplete: Promise<boolean> }).updateComplete));
}

/** Waits until the widget says so. */
export async function until(widget: Element, says: () => boolean): Promise<void> {
  const end = performance.now() + 50_000;
  while (!says()) {
    if (performance.now() > end) throw new Error(`It did not happen: ${String(says)}`);
    await new Promise(requestAnimationFrame);
    await settled(widget);
  }
}

/** Nothing sticks out at the side. */
export function fits(widget: HTMLElement): void {
  const edge = widget.getBoundingClientRect();
  for (const element of all(widget, '*')) {
    if (element.closest('svg, .sr, .skip, .lane, .one')) continue;
    const box = element.getBoundingClientRect();
    if (box.width && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
      expect.fail(
        `${element.localName}.${element.className} reaches ${Math.round(box.right)} px in ${Math.round(edge.right)} px`,
      );
    }
  }
}

/** Console warnings while something is done; waits for as many as are expected. */
export async function warningsDuring(act: () => unknown, expected = 0): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  try {
    await act();
    const end = performance.now() + 50_000;
    while (said.length < expected && performance.now() < end)
      await new Promise(requestAnimationFrame);
  } finally {
    console.warn = warn;
  }
  return said;
}

/** The file that the browser is handed while something is done. */
export async function savedDuring(act: () => unknown): Promise<{ name: string; blob: Blob }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise((done) => {
      let blob: Blob;
      URL.createObjectURL = (content: Blob) => {
        blob = content;
        return createObjectURL.call(URL, content);
      };
      HTMLAnchorElement.prototype.click = function () {
        done({ name: this.download, blob });
      };
      act();
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}
