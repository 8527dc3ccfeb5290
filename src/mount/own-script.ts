import { native } from '../dom/native.ts';

/**
 * The `<script>` that runs right now, and nothing that the page's content calls `currentScript`. Only a classic script has one,
 * and only until its first pause: ask at once, and keep the answer.
 */
export function runningScript(): HTMLScriptElement | null {
  const script = native(document, 'currentScript');
  return script instanceof HTMLScriptElement ? script : null;
}

/**
 * The `<script>` of this address, for a module, which the browser does not tell its element. Among several the first that stands
 * on the page: what a visitor's text can hold is no script.
 */
export function scriptOf(address: string): HTMLScriptElement | null {
  const scripts = native(document, 'querySelectorAll')<HTMLScriptElement>('script[src]');
  return [...scripts].find(({ src }) => src === address) ?? null;
}
