import 'bootstrap/dist/css/bootstrap.min.css';
import './near.ts';

/** Bootstrap's own switch between light and dark: an attribute of the page, which the widgets follow. */
const button = document.querySelector('button');
button?.addEventListener('click', () => {
  const dark = document.documentElement.dataset['bsTheme'] !== 'dark';
  document.documentElement.dataset['bsTheme'] = dark ? 'dark' : 'light';
  button.setAttribute('aria-pressed', String(dark));
});
