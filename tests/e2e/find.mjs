/** The browser's own search in a page, as an address asks for it: it unfolds what it finds, as the visitor's does. */
import { expect } from './steps.mjs';

/** A town where a cluster had an office: no row says it until it is looked for. */
const TOWN = 'Frederikshavn';

const folds = (tab) =>
  tab.evaluate(() =>
    [...document.querySelector('klynge-map').shadowRoot.querySelectorAll('.elsewhere')].map(
      (fold) => ({ text: fold.textContent, height: fold.offsetHeight }),
    ),
  );

export async function findInPage(tab, address) {
  await tab.goto(address, { waitUntil: 'load' });
  await tab.waitForFunction(() =>
    document.querySelector('klynge-map').shadowRoot?.querySelector('.tools'),
  );
  const before = await folds(tab);
  expect(
    before.some(({ text }) => text.includes(TOWN)) && before.every(({ height }) => height === 0),
    'the town is folded',
  );
  await tab.goto(`${address}#:~:text=${TOWN}`);
  await tab.waitForFunction(
    (town) =>
      [...document.querySelector('klynge-map').shadowRoot.querySelectorAll('.elsewhere')].some(
        (fold) => fold.offsetHeight > 0 && fold.textContent.includes(town),
      ),
    { timeout: 60_000 },
    TOWN,
  );
  const shown = (await folds(tab)).filter(({ height }) => height > 0);
  expect(shown.length === 1, `${shown.length} rows are unfolded`);
}
