import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'cli/dist/', 'coverage/'] },
  eslint.configs.recommended,
  {
    rules: {
      'no-nested-ternary': 'error',
      'max-depth': ['error', 4],
    },
  },
  {
    // What tests send to a page is one function.
    files: ['src/**', 'demo/**', 'tools/**'],
    rules: { complexity: ['error', 20] },
  },
  {
    files: ['**/*.mjs', 'eslint.config.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setImmediate: 'readonly',
        structuredClone: 'readonly',
        requestAnimationFrame: 'readonly',
        requestIdleCallback: 'readonly',
        window: 'readonly',
        document: 'readonly',
        innerWidth: 'readonly',
        getComputedStyle: 'readonly',
        globalThis: 'readonly',
        customElements: 'readonly',
        addEventListener: 'readonly',
        navigator: 'readonly',
        setTimeout: 'readonly',
        PerformanceObserver: 'readonly',
        ...Object.fromEntries(
          [
            'Blob',
            'CSSStyleSheet',
            'Element',
            'Event',
            'NodeFilter',
            'SVGElement',
            'dispatchEvent',
            'innerHeight',
            'scrollY',
          ].map((name) => [name, 'readonly']),
        ),
      },
    },
  },
  {
    // The editor of WordPress runs it as it is.
    files: ['integrations/wordpress/**/*.js'],
    languageOptions: { sourceType: 'script', globals: { window: 'readonly', URL: 'readonly' } },
  },
  {
    // SharePoint's loader has `define`.
    files: ['integrations/sharepoint/src/loc/*.js'],
    languageOptions: { sourceType: 'script', globals: { define: 'readonly' } },
  },
  {
    files: ['src/**/*.ts', 'cli/src/**/*.ts', 'demo/**/*.ts'],
    ignores: ['**/*.test.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      wc['flat/best-practice'],
      lit['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit binds its listeners to the host.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A tooltip's content is its name.
      'lit-a11y/accessible-name': 'off',
      // LitElement has every callback.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
    languageOptions: { parserOptions: { projectService: true } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'WidgetElement'] }, litHtmlSources: true },
  },
  {
    // What runs on pages of others.
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/static-html/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message:
            'It is another function on pages with MooTools or Prototype.js: listOf, or a loop.',
        },
      ],
    },
  },
  {
    // The types that the web parts for SharePoint use are not installed here: its own tool chain checks them.
    files: ['**/*.test.ts', 'tests/**/*.ts', 'tools/**/*.ts', 'integrations/**/*.ts', '*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      // Tests and scripts read structures whose shape they have just made sure of.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
);
