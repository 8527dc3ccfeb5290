/** How `src` is fetched: read together with it, and no properties of the widget. */
export const HOW_TO_FETCH: readonly string[] = ['refresh', 'integrity', 'timeout', 'max-size'];

/**
 * Gives the widget, once it is defined, the settings that it has a name for, and takes back those that are no longer there. What
 * it has no name for is left out; whether a value is known, the widget says itself.
 */
export async function applySettings(
  widget: Element,
  settings: Iterable<readonly [string, string]>,
): Promise<void> {
  const given = new Map(settings);
  await customElements.whenDefined(widget.localName);
  const { observedAttributes = [] } = widget.constructor as {
    observedAttributes?: readonly string[];
  };
  for (const name of [...observedAttributes, 'lang', ...HOW_TO_FETCH]) {
    const value = given.get(name) ?? 'false';
    if (value === 'false') widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}
