import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'tests/*.test.ts',
      'tests/cli/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    exclude: ['**/*.browser.test.ts', 'node_modules/**'],
    environment: 'node',
    // No limit judges the machine: they only end what would never end.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './tests/support/vitest-count.mjs'],
  },
});
