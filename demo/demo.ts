import 'klynge-widgets/all';

/** The language and the theme of the page stand in its address, so that a view of it can be shared. Nothing is stored. */
const root = document.documentElement;
/** Other scripts of the page keep their own in it. */
const address = (): URL => new URL(location.href);

function show(): void {
  const { searchParams } = address();
  root.lang = searchParams.get('lang') === 'en' ? 'en' : 'da';
  root.dataset['theme'] = searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-set]')) {
    const [name, value] = (button.dataset['set'] ?? '').split('=');
    button.setAttribute('aria-pressed', String((name === 'lang' ? root.lang : root.dataset['theme']) === value));
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-set]') : null;
  if (!button) return;
  const [name, value] = (button.dataset['set'] ?? '').split('=');
  if (!name || !value) return;
  const same = (name === 'lang' ? root.lang : root.dataset['theme']) === value;
  // The theme's button is a switch; the languages' are a choice.
  const next = address();
  next.searchParams.set(name, same && name === 'theme' ? 'light' : value);
  history.replaceState(null, '', next);
  show();
});

show();
