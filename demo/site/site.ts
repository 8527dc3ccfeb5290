import widgets from 'virtual:klynge-widgets';

/** What every page of the site has a script for. Without it all there is to read is there. */
const WORDS = {
  da: { copy: 'Kopiér', copied: 'Kopieret', select: 'Markeret: tryk Ctrl+C' },
  en: { copy: 'Copy', copied: 'Copied', select: 'Selected: press Ctrl+C' },
} as const;
const words = WORDS[document.documentElement.lang === 'en' ? 'en' : 'da'];

/** The same choices and the same place in the other language. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language[rel=alternate]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
  });
}

function copyButton(block: Element): void {
  const code = block.querySelector('code');
  if (!code) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-code';
  button.textContent = words.copy;
  const status = document.createElement('span');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    const say = (text: string): void => {
      button.textContent = text;
      status.textContent = text;
    };
    navigator.clipboard.writeText(code.textContent).then(
      () => say(words.copied),
      () => {
        // A browser that will not copy lets the visitor do it.
        getSelection()?.selectAllChildren(code);
        say(words.select);
      },
    );
  });
  block.append(button, status);
}
for (const block of document.querySelectorAll('.code')) copyButton(block);

/** It keeps the room that was kept for it until it has drawn, so that nothing jumps. */
addEventListener('klynge-ready', ({ target }) => {
  (target as Element).closest('.live')?.classList.add('awake');
});

/** A widget comes to life when somebody gets near, and all of them before they are put on paper. */
function wake(place: Element): void {
  const template = place.querySelector('template');
  // What stands there from the start has a script of its own.
  if (!template) return;
  place.replaceChildren(document.importNode(template.content, true));
  for (const [tag, load] of Object.entries(widgets)) if (place.querySelector(tag)) void load();
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      wake(target);
    }
  },
  { rootMargin: '400px 0px' },
);
const places = [...document.querySelectorAll('.live')];
for (const place of places) near.observe(place);
addEventListener('beforeprint', () => {
  for (const place of places) if (place.isConnected) wake(place);
});
