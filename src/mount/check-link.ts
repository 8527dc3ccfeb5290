import { createElement, native } from '../dom/native.ts';
import { blockOf } from './standing-alone.ts';

/** What a link's address may tell the self-test to look for: names and settings, and no markup. */
const EXPECTED = /^[^<>\p{C}]{0,200}$/u;

/**
 * A link to the page of the self-test stays a link for everybody: whoever may write a link may not put the self-test on the page.
 * For who follows it, the self-test opens where the link stands. Where this code does not run, the link leads to a page that says why.
 */
export function openCheckFrom(link: HTMLAnchorElement, load: () => Promise<unknown>): void {
  let check: HTMLElement | undefined;
  link.addEventListener('click', (event) => {
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    load().then(
      () => {
        check?.remove();
        check = createElement('klynge-check');
        const expects = new URL(link.href).searchParams.get('expects') ?? '';
        if (EXPECTED.test(expects)) check.setAttribute('expects', expects);
        check.tabIndex = -1;
        native(blockOf(link) ?? link, 'after')(check);
        check.focus();
      },
      () => {
        location.assign(link.href);
      },
    );
  });
}
