import 'klynge-widgets/all';

/** The language and the theme of the page stand in its address, so that a view of it can be shared. Nothing is stored. */
const root = document.documentElement;
const address = new URL(location.href);

function show(): void {
  root.lang = address.searchParams.get('lang') === 'en' ? 'en' : 'da';
  root.dataset['theme'] = address.searchParams.get('theme') === 'dark' ? 'dark' : 'light';
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
  address.searchParams.set(name, same && name === 'theme' ? 'light' : value);
  history.replaceState(null, '', address);
  show();
});

show();
