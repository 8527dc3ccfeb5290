import { newCustomEvent } from '../../dom/native.ts';

/** What the visitor did, told to the page. Only for what the visitor did, after it is done. */
export function emit(host: EventTarget, type: `klynge-${string}`, detail: object): void {
  host.dispatchEvent(newCustomEvent(type, { detail, bubbles: true, composed: true }));
}
