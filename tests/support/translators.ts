/**
 * What translations of browsers and extensions do to a page's texts, without a language: capitals
 * stand for the other one.
 */
export type Translator = (root: ParentNode) => void;

/** Every text of the tree and of the shadow trees in it, but those of styles and options. */
function textsIn(root: ParentNode): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !text.parentElement?.closest('script, style, option')) texts.push(text);
  }
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) texts.push(...textsIn(element.shadowRoot));
  return texts;
}

const font = (words: string): HTMLElement => {
  const made = document.createElement('font');
  made.textContent = words;
  return made;
};

export const TRANSLATORS: Readonly<Record<string, Translator>> = {
  'puts a <font> in the place of each text, as Chromium does': (root) => {
    for (const text of textsIn(root)) {
      const outer = document.createElement('font');
      outer.append(font(text.data.toUpperCase()));
      text.before(outer);
      text.remove();
    }
  },
  'replaces each text by a <font> in one step': (root) => {
    for (const text of textsIn(root)) text.replaceWith(font(text.data.toUpperCase()));
  },
  'writes into the texts': (root) => {
    for (const text of textsIn(root)) text.data = text.data.toUpperCase();
  },
  'puts whole elements together anew, as Firefox does': (root) => {
    const parents = new Set(textsIn(root).map((text) => text.parentElement));
    for (const parent of parents)
      parent?.replaceChildren(
        ...[...parent.childNodes]
          .filter((node) => node.nodeType !== Node.COMMENT_NODE)
          .map((node) => (node instanceof Text ? node.data.toUpperCase() : node)),
      );
  },
  'writes its own text beside each': (root) => {
    for (const text of textsIn(root)) {
      if (text.parentElement?.closest('font')) continue;
      const beside = font(text.data.toUpperCase());
      beside.dataset['beside'] = '';
      text.after(beside);
    }
  },
};
