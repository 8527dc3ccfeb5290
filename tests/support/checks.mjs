// Checks of what ships, on pages in real browsers: what each needs is the page's path, a script to run in it, and what is expected.
import { isDeepStrictEqual } from 'node:util';
import { BROWSERS, wanted } from './browsers.mjs';

/** Notes what a page must not do, before anything else runs in it. */
export const PROBE = `
  window.seen = { violations: [], errors: [], warnings: [], logged: [], ready: [] };
  // The browser itself asks for /favicon.ico, whatever the page holds.
  addEventListener('securitypolicyviolation', (e) => e.blockedURI.endsWith('/favicon.ico') || seen.violations.push(e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample));
  addEventListener('error', (e) => seen.errors.push(e.message));
  addEventListener('unhandledrejection', (e) => seen.errors.push(String(e.reason)));
  addEventListener('klynge-ready', (e) => seen.ready.push(e.target.localName));
  const { warn, error } = console;
  console.error = (...words) => { seen.logged.push(words.join(' ')); error(...words); };
  console.warn = (...words) => { seen.warnings.push(words.join(' ')); warn(...words); };
`;

/** Waits, in the page, until `condition` holds. */
export const until = (condition) => `
  for (const end = performance.now() + 60_000; !(${condition}); ) {
    if (performance.now() > end) throw new Error('never: ' + ${JSON.stringify(condition)} + ' ' + JSON.stringify(globalThis.seen));
    await new Promise((done) => setTimeout(done, 20));
  }`;

/**
 * Runs every check in every browser, prints how many passed, and closes the server. A check: `path` of its page, `run` (the body
 * of an async function in the page), `expect` (what it gave, and what was asked of the server, to pairs of found and wished), and
 * `browsers` where it is not for all.
 */
export async function runChecks(server, checks, browsers = wanted) {
  let [passed, failed] = [0, 0];
  for (const name of browsers) {
    const browser = await BROWSERS[name]();
    for (const [title, { path, run, expect, browsers: only }] of Object.entries(checks)) {
      if (only && !only.includes(name)) continue;
      try {
        // What the page before still asks for is its own.
        await browser.open('about:blank');
        server.asked.length = 0;
        await browser.open(path.startsWith('http') ? path : server.origin + path);
        const result = await browser.run(run);
        const asked = [...server.asked];
        const wrong = expect(result, asked).filter(
          ([found, wish]) => !isDeepStrictEqual(found, wish),
        );
        if (wrong.length)
          throw new Error(
            wrong
              .map(
                ([found, wish]) =>
                  `expected ${JSON.stringify(wish)}, found ${JSON.stringify(found)}`,
              )
              .join('\n    '),
          );
        passed++;
        console.log(`✓ ${name}: ${title}`);
      } catch (error) {
        failed++;
        console.log(`✗ ${name}: ${title}\n    ${error.message}`);
      }
    }
    await browser.close();
  }
  await server.close();
  if (!passed && !failed) console.log('No check is called so.');
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}
