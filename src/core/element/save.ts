import { createElement } from '../../dom/native.ts';

/** Hands the visitor a file. Nothing leaves the page. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it over by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
