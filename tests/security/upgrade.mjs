/** A page that was written for an earlier release still works: nothing that it may rely on is gone, and each word of it is understood. */
import { readdirSync, readFileSync } from 'node:fs';
import { api, lost } from '../../tools/manifest/api.mjs';
import { BROWSERS, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { drawn, page, PROBE, same, valuesOf } from './support.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const RELEASES = 'tests/security/api';

export async function upgrade({ check }) {
  const now = api(read('dist/custom-elements.json'));
  const { version } = read('package.json');
  /** Before 1.0 a minor version may break, after it a major one. */
  const line = (of) =>
    of
      .split('.')
      .slice(0, of.startsWith('0.') ? 2 : 1)
      .join('.');
  const releases = readdirSync(RELEASES)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((release) => line(release) === line(version));
  same(releases.length > 0, true, `a release of ${line(version)} in ${RELEASES}`);
  for (const release of releases) {
    const then = read(`${RELEASES}/${release}.json`);
    await check(`nothing that a page for ${release} may rely on is gone`, () =>
      same(lost(then, now), []),
    );
    await check(`and what would be gone is found`, () =>
      same(lost({ 'klynge-x': {}, ...then }, now), ['<klynge-x>']),
    );
    if (!wanted.includes('chromium')) continue;
    const body = Object.entries(then).flatMap(([tag, { attributes }]) =>
      Object.entries(attributes)
        .flatMap(([name, words]) =>
          (words.length ? words : valuesOf({ name })).map((value) => [name, value]),
        )
        .map(([name, value], i) => `<${tag} group="${tag}-${i}" ${name}="${value}"></${tag}>`),
    );
    await check(
      `chromium: a page for ${release} with every attribute in ${body.length} tags is understood without a warning`,
      async () => {
        const server = await serve({
          folder: 'dist',
          pages: { '/probe.js': PROBE, '/page': page(body.join('')) },
        });
        const browser = await BROWSERS.chromium();
        await browser.open(`${server.origin}/page`);
        const seen = await browser.run(
          `${drawn(body.length)} await frame(); await rest(); return seen;`,
        );
        await browser.close();
        await server.close();
        same([seen.errors, seen.warnings], [[], []]);
      },
    );
  }
}
