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
    reporters: ['default', './tests/support/vitest-count.mjs'],
  },
});
