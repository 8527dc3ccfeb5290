/**
 * Runs in a page: translates it and goes on doing so, as Chromium does; a `<font>` takes the
 * place of each text. The words stay what they are, so one that is out of date can be told.
 */
export function translatePage() {
  const watched = { childList: true, characterData: true, subtree: true };
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, script, style, option')) continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  };
  const watch = (root) => {
    translate(root);
    new window.MutationObserver(() => translate(root)).observe(root, watched);
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) watch(element.shadowRoot);
  };
  watch(document.body);
}
