import { existsSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { answersMiddleware } from './tests/support/answers-middleware.mjs';
import { puppeteer } from './tests/support/browsers.mjs';
import { emulatePlugin } from './tests/support/emulate-plugin.mjs';
import { findMiniBrowser, webkitLauncher } from './tests/support/webkit-launcher.mjs';
import { countReporter } from './tests/support/wtr-count.mjs';
import { viteForTests } from './tests/support/wtr-vite.mjs';

const chromium =
  process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

const all = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: chromium,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--force-color-profile=srgb',
          '--font-render-hinting=none',
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: firefox } }),
  webkit: () => webkitLauncher(),
};
const there = { chromium, firefox, webkit: findMiniBrowser() };

const files = ['src/**/*.browser.test.ts', 'tests/browser/**/*.test.ts'];
const vite = viteForTests(files);

export default {
  files,
  plugins: [vite.plugin, a11ySnapshotPlugin(), emulatePlugin()],
  middleware: [answersMiddleware, vite.middleware],
  // Two pages at once take the focus from each other.
  concurrency: 1,
  concurrentBrowsers: 3,
  browsers: wanted.filter((b) => there[b]).map((b) => all[b]()),
  // lit's own note on its development build is no news here.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: true }),
    countReporter(),
  ],
  // No limit judges the machine: they only end what would never end.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
};
