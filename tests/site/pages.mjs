// Every page of the site, also those that are only text: under the strict policy, on a phone and on a desk, light and dark.
import { listen, setScheme, sitePages } from '../support/site.mjs';

export const tasks = ({ origin, axe, expect }) =>
  Object.fromEntries(
    sitePages().map((page) => [
      `${page}: nothing is refused, axe finds nothing, nothing is too wide, its pointer targets are large enough`,
      async (tab) => {
        const wrong = await listen(tab);
        for (const [width, scheme] of [
          [320, 'light'],
          [1200, 'dark'],
        ]) {
          await tab.setViewport({ width, height: 900 });
          await setScheme(tab, scheme);
          if (width === 320) await tab.goto(`${origin}/${page}`, { waitUntil: 'load' });
          wrong.push(...(await axe(tab)).map((what) => `${width} px, ${scheme}: ${what}`));
          wrong.push(
            ...(await tab.evaluate(() => {
              const sideways = document.documentElement.scrollWidth - innerWidth;
              const small = [
                ...document.querySelectorAll('header a, header button, #menu a, .copy-code'),
              ]
                .map((one) => ({ one, box: one.getBoundingClientRect() }))
                .filter(({ box }) => box.width && (box.width < 24 || box.height < 24))
                .map(({ one }) => `${innerWidth} px: ${one.textContent} is too small`);
              return [
                ...(sideways > 0 ? [`${sideways} px wider than ${innerWidth}`] : []),
                ...small,
              ];
            })),
          );
        }
        expect(!wrong.length, [...new Set(wrong)].slice(0, 8).join('\n    '));
      },
    ]),
  );
