// Every example of every widget, and the pages of others that show them: both languages, light, dark and in forced colours, on a phone
// and on a desk. axe finds nothing, nothing has to be scrolled sideways, and forced colours leave every control its edge.
import { listen, readThrough, setScheme } from '../support/site.mjs';

const PAGES = ['map', 'positions', 'calendar', 'profile', 'history', 'municipality'];
const VIEWS = [
  ...PAGES.flatMap((page) => [
    [`${page}.html`, 'light'],
    [`${page}.html`, 'dark'],
    [`${page}.html`, 'forced'],
    [`en/${page}.html`, 'light'],
  ]),
  ['index.html', 'light'],
  ...['dkfds.html', 'bootstrap.html'].flatMap((page) => [
    [page, 'light'],
    [page, 'dark'],
    [page, 'forced'],
  ]),
];

export const tasks = ({ origin, axe, expect }) =>
  Object.fromEntries(
    VIEWS.flatMap(([page, scheme]) =>
      [320, 1200].map((width) => [
        `${page} at ${width} px, ${scheme}: axe finds nothing, nothing is too wide, and controls have their edges`,
        async (tab) => {
          const wrong = await listen(tab);
          await tab.setViewport({ width, height: 900 });
          await setScheme(tab, scheme);
          await tab.goto(`${origin}/${page}`, { waitUntil: 'load' });
          await readThrough(tab);
          // An opened cluster in each map and list belongs to what is looked at; a map draws its list after itself.
          await tab.waitForFunction(() =>
            // A map for a narrow column has its list folded.
            [...document.querySelectorAll('klynge-map:not([layout=map])')].every((map) =>
              map.shadowRoot?.querySelector('.row-button'),
            ),
          );
          await tab.evaluate(() => {
            for (const widget of document.querySelectorAll('klynge-map:not([layout=map])'))
              widget.shadowRoot.querySelector('.row-button').click();
          });
          await tab.waitForFunction(() =>
            [...document.querySelectorAll('klynge-map:not([layout=map])')].every((map) =>
              map.shadowRoot.querySelector('.detail .facts'),
            ),
          );
          wrong.push(...(await axe(tab)));
          const sideways = await tab.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          if (sideways > 0) wrong.push(`${sideways} px too wide`);
          if (scheme === 'forced')
            wrong.push(
              ...(await tab.evaluate(() =>
                [...document.querySelectorAll('klynge-positions, klynge-calendar')].flatMap(
                  (widget) =>
                    [
                      ...widget.shadowRoot.querySelectorAll(
                        'select, input[type=search], .button, .no',
                      ),
                    ]
                      .filter(
                        (control) =>
                          control.offsetWidth &&
                          !parseFloat(getComputedStyle(control).borderTopWidth),
                      )
                      .map(
                        (control) =>
                          `no edge: ${widget.localName} ${control.localName}.${control.className}`,
                      ),
                ),
              )),
            );
          expect(!wrong.length, [...new Set(wrong)].slice(0, 8).join('\n    '));
        },
      ]),
    ),
  );
