import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, violations } from './support/layers.ts';

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|html)$/.test(entry.name))
  .map((entry): SourceFile => {
    const path = join(entry.parentPath, entry.name);
    return {
      path: path.slice(src.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    };
  });

describe('the architecture', () => {
  it('is as it should be', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(violations(files)).toEqual([]);
  });
});

describe('the rules of the architecture catch', () => {
  it.each<[string, SourceFile, string]>([
    [
      'a lower layer that imports a higher one',
      { path: 'domain/a.ts', text: "import { x } from '../core/b.ts';" },
      'domain does not import core',
    ],
    [
      'the same by import()',
      { path: 'store/a.ts', text: "void import('../widgets/map/map.ts');" },
      'store does not import widgets',
    ],
    [
      'the same by re-export',
      { path: 'data/a.ts', text: "export { x } from '../domain/b.ts';" },
      'data does not import domain',
    ],
    [
      'a second truth beside the dataset that the store has',
      {
        path: 'domain/a.ts',
        text: "import json from '../data/municipalities.json' with { type: 'json' };",
      },
      'only the store imports the bundled dataset',
    ],
    [
      'a name of the document that the page can take',
      { path: 'core/a.ts', text: 'const head = document.head; // document.head' },
      'can hide what document has',
    ],
    [
      'the same name, of the document that an element is in',
      { path: 'core/a.ts', text: 'const { fonts } = host; void host.ownerDocument.fonts.ready;' },
      'can hide what document has',
    ],
    [
      'Lit below core',
      { path: 'store/a.ts', text: "import { html } from 'lit';" },
      'lit begins at core',
    ],
    [
      'Lit in the entry point for code',
      { path: 'entries/index.ts', text: "import 'lit/directive.js';" },
      'begins at core',
    ],
    [
      'Lit in a view',
      { path: 'core/a.view.ts', text: "import type { TemplateResult } from 'lit';" },
      'a view does not import lit',
    ],
    [
      'Lit in a form',
      { path: 'mount/a.ts', text: "import { html } from 'lit';" },
      'begins at core',
    ],
    [
      'an element in a static edition',
      { path: 'static-html/a.ts', text: "import { x } from '../core/frame.ts';" },
      'from views and terms',
    ],
    [
      'a style attribute',
      { path: 'core/a.ts', text: 'html`<p style=${x}></p>`' },
      'style attribute',
    ],
    [
      'markup from text',
      { path: 'core/a.ts', text: 'element.innerHTML = text' },
      'markup from text',
    ],
    ['storage', { path: 'core/a.ts', text: 'localStorage.setItem' }, 'stores or sends'],
    [
      'the number of clusters as a constant',
      { path: 'domain/a.ts', text: 'if (clusters.length === 14) {}' },
      'not a constant',
    ],
  ])('%s', (_, file, says) => {
    expect(violations([file])).toEqual([expect.stringContaining(says)]);
  });

  it('an upward import of a language, which nothing excepts', () => {
    const file = {
      path: 'i18n/lazy-locales.ts',
      text: "const de = () => import('../locales/de.ts');",
    };
    expect(violations([file])).toEqual([
      expect.stringContaining('i18n does not import locales (locales/de.ts)'),
    ]);
    const entry = {
      path: 'widgets/map/define.ts',
      text: "import '../../locales/register-lazy-locales.ts';",
    };
    expect(violations([entry]).filter((found) => !found.endsWith('is missing'))).toEqual([]);
  });

  it.each([
    ['a folder', "import { b } from './b.ts';", "import { type A, a } from './a.ts';"],
    ['a folder, by import()', "void import('./b.ts');", "export * from './a.ts';"],
  ])('a circle within %s', (_, a, b) => {
    const files = [
      { path: 'domain/geo/a.ts', text: a },
      { path: 'domain/geo/b.ts', text: b },
    ];
    expect(violations(files)).toEqual([
      'domain/geo/a.ts → domain/geo/b.ts → domain/geo/a.ts is a circle',
    ]);
    expect(violations(files.slice(0, 1))).toEqual([]);
    const types = { path: 'domain/geo/b.ts', text: "import type { A } from './a.ts';" };
    expect(violations([{ path: 'domain/geo/a.ts', text: a }, types])).toEqual([]);
  });

  it('a circle of three files, of which the one before is no part', () => {
    const files = [
      { path: 'data/before.ts', text: "import './a.ts';" },
      { path: 'data/a.ts', text: "import './b.ts';" },
      { path: 'data/b.ts', text: "import './c.ts';" },
      { path: 'data/c.ts', text: "import './a.ts';" },
    ];
    expect(violations(files)).toEqual([
      'data/a.ts → data/b.ts → data/c.ts → data/a.ts is a circle',
    ]);
  });

  it('a widget that imports another, and a folder that is not complete', () => {
    const found = violations([
      { path: 'widgets/one/one.ts', text: "import { x } from '../two/two.ts';" },
    ]);
    expect(found).toContainEqual(expect.stringContaining('a widget does not import another'));
    expect(found).toContain('widgets/one/locales/terms.ts is missing');
  });

  it('but not what is allowed', () => {
    expect(
      violations([
        {
          path: 'core/a.ts',
          text: "import { html } from 'lit';\nimport { x } from '../domain/b.ts';",
        },
      ]),
    ).toEqual([]);
  });
});
