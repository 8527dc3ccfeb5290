/**
 * What the browser itself gives, past the names that a page's content can take: `<img name="body">` hides `document.body`,
 * a field named `matches` hides that method of its form, and `<a id="scheduler">` stands for a global of that name where the
 * browser has none. Prototypes, and the global object's own properties, are out of reach for markup.
 */

/** A property of a node as its prototype has it; a method comes bound to the node. */
export function native<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as T[K];
}

/** A global by its name: one of the browser or of a script, never an element with that id or name. */
export const nativeGlobal = (name: string): unknown =>
  Object.hasOwn(globalThis, name) ? (globalThis as Record<string, unknown>)[name] : undefined;

/** A new element of the page's document. */
export const createElement = ((name: string) =>
  native(document, 'createElement')(name)) as Document['createElement'];

/** An address as the page means it, `null` where it is none. */
export function addressOnPage(address: string): URL | null {
  const base = native(document, 'baseURI');
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

/**
 * The window of the document that a node is in: a widget may be moved into a frame, or a window of its own, and what it follows
 * there is told by that one's observers, media queries and events.
 */
export const viewOf = (node: Node): Window & typeof globalThis =>
  native(native(node, 'ownerDocument') ?? (node as Document), 'defaultView') ?? window;

/**
 * The class of an event as the browser makes it: MooTools has a class of its own in place of `Event`, and no other name leads to the
 * browser's.
 */
const classOf = (kind: string): unknown =>
  (Object.getPrototypeOf(native(document, 'createEvent')(kind)) as object).constructor;

export const newEvent = (type: string, init?: EventInit): Event =>
  new (classOf('Event') as typeof Event)(type, init);

export const newCustomEvent = (type: string, init: CustomEventInit): CustomEvent =>
  new (classOf('CustomEvent') as typeof CustomEvent)(type, init);

/** Whether it is an element, of whichever window, and whatever the page calls `Element`. */
export const isElement = (target: EventTarget | null): target is Element =>
  target !== null && 'nodeType' in target && native(target as Node, 'nodeType') === 1;
