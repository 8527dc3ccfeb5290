// The real editors and sanitisers: each takes HTML and gives what it leaves of it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import sanitizeHtml from 'sanitize-html';
import { build } from 'vite';

const CACHE = 'node_modules/.cache/klynge';
/** Where `tools/setup.mjs debian` puts what it unpacks, and where Debian itself has it. */
const WORDPRESS = [`${CACHE}/debian/usr/share/wordpress`, '/usr/share/wordpress'].find((folder) =>
  existsSync(`${folder}/wp-includes/kses.php`),
);

const page = (scripts) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>x</title>${scripts.map((src) => `<script src="${src}"></script>`).join('')}</head><body><div id="editor"></div></body></html>`;

export const editorPages = {
  '/ckeditor': page(['/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js']),
  '/tinymce': page(['/node_modules/tinymce/tinymce.min.js']),
  '/tiptap': page([`/${CACHE}/tiptap.js`]),
  '/dompurify': page(['/node_modules/dompurify/dist/purify.min.js']),
};

/** Tiptap comes as modules only. */
export async function prepare() {
  await build({
    ...{ configFile: false, logLevel: 'warn', publicDir: false },
    build: {
      outDir: CACHE,
      emptyOutDir: false,
      lib: {
        entry: 'tests/editors/tiptap.ts',
        formats: ['iife'],
        name: 'tiptap',
        fileName: () => 'tiptap.js',
      },
    },
  });
}

/** In a page: what CKEditor 5 leaves. `support`: what its General HTML Support allows. */
const ckeditor = (support) => `
  const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Heading, Link, List, Table, GeneralHtmlSupport } = CKEDITOR;
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Italic, Heading, Link, List, Table${support ? ', GeneralHtmlSupport' : ''}],
    ${support ? `htmlSupport: ${support},` : ''}
  });
  return texts.map((html) => { editor.setData(html); return editor.getData(); });`;
const tinymce = (options) => `
  const [editor] = await tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false, ${options} });
  return texts.map((html) => { editor.setContent(html); return editor.getContent(); });`;

/** By the name that the table in the documentation has. In a page of Chromium, or here. */
export const EDITORS = {
  'CKEditor 5': { page: '/ckeditor', run: ckeditor('') },
  'CKEditor 5, `div[data-*]` allowed': {
    page: '/ckeditor',
    run: ckeditor(
      `{ allow: [{ name: 'div', attributes: { pattern: /^data-/ } }] }`.replace(
        'attributes: { pattern: /^data-/ }',
        'attributes: /^data-/',
      ),
    ),
  },
  TinyMCE: { page: '/tinymce', run: tinymce('') },
  Tiptap: { page: '/tiptap', run: 'return texts.map((html) => throughTiptap(html));' },
  DOMPurify: { page: '/dompurify', run: 'return texts.map((html) => DOMPurify.sanitize(html));' },
  'sanitize-html': { run: (texts) => texts.map((html) => sanitizeHtml(html)) },
  'sanitize-html, `data-*` allowed': {
    run: (texts) =>
      texts.map((html) =>
        sanitizeHtml(html, {
          allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, div: ['data-*'] },
        }),
      ),
  },
  ...(WORDPRESS && hasPhp()
    ? {
        'WordPress, `wp_kses_post`': {
          run: (texts) =>
            JSON.parse(
              execFileSync('php', ['tests/editors/kses.php', WORDPRESS], {
                input: JSON.stringify(texts),
                encoding: 'utf8',
              }),
            ),
        },
      }
    : {}),
};

function hasPhp() {
  try {
    execFileSync('php', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
