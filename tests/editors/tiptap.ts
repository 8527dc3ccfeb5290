/** Tiptap with what its starter kit has, as Umbraco 14 and later build on it: for `tests/editors/run.mjs`. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

Object.assign(globalThis, {
  throughTiptap(html: string): string {
    const editor = new Editor({
      element: document.createElement('div'),
      extensions: [StarterKit],
      content: html,
    });
    const left = editor.getHTML();
    editor.destroy();
    return left;
  },
});
