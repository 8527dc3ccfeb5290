import { newEvent, isElement } from './native.ts';

/**
 * Keys that a widget uses itself end at its shadow root. A page hears the widget's tag as their target, and not the field: its
 * shortcuts would take what is typed there, and its dialog would close by the Escape that closed a card inside.
 */

/** What edits a text or moves in it, also with Ctrl or Cmd. */
const EDITS =
  /^(?:Arrow.+|Page.+|Backspace|Delete|Insert|Enter|Home|End|Dead|Process|Unidentified)$/;
/** With Ctrl or Cmd: all, copy, paste, cut, undo, redo. */
const EDITS_WITH_CTRL = /^[acvxyz]$/i;

/** Whether the key writes or edits in a field, or chooses there. */
function isTyped(event: KeyboardEvent): boolean {
  const { key } = event;
  if (event.isComposing || EDITS.test(key)) return true;
  if (!/^.$/u.test(key)) return false;
  if (event.getModifierState('AltGraph')) return true;
  // On a Mac, Alt writes signs; a plain letter with it is a shortcut.
  if (event.altKey) return !/^[a-z\d]$/i.test(key);
  return !(event.ctrlKey || event.metaKey) || EDITS_WITH_CTRL.test(key);
}

const isPressed = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && !(altKey || ctrlKey || metaKey);

/** A search with words in it is emptied by Escape, in every browser. */
function emptied({ key, isComposing }: KeyboardEvent, target: Element): boolean {
  if (key !== 'Escape' || isComposing) return false;
  if (!(target instanceof HTMLInputElement && target.type === 'search' && target.value))
    return false;
  target.value = '';
  target.dispatchEvent(newEvent('input', { bubbles: true }));
  return true;
}

function isUsed(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!isElement(target)) return false;
  if (target.matches('input, select, textarea'))
    return isTyped(event) || (event.type === 'keydown' && emptied(event, target));
  return target.matches('button, a[href], summary') && isPressed(event);
}

/** From now on; whoever listens on `document` in the capture phase hears every key before. */
export function keepOwnKeys(root: ShadowRoot): void {
  /** Prevented by the page, before the widget had it. */
  const foreign = new WeakSet<Event>();
  /** Went down here and was used: it also comes up here. */
  const down = new Set<string>();

  const note = (event: Event): void => {
    if (event.defaultPrevented) foreign.add(event);
  };
  const keep = (event: KeyboardEvent): void => {
    const { key, type } = event;
    const done = event.defaultPrevented && !foreign.has(event);
    const used = done || isUsed(event);
    const wasDown = type !== 'keydown' && down.has(key);
    if (type === 'keydown' && used) down.add(key);
    if (type === 'keyup') down.delete(key);
    if (!used && !wasDown) return;
    event.stopPropagation();
    // A dialog closes by itself, unless the key is prevented.
    if (used && key === 'Escape' && !event.isComposing) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, note, true);
    root.addEventListener(type, keep as EventListener);
  }
}
