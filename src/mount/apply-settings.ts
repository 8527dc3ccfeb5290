/** How often `src` is fetched: read together with it, and no property of the widget. */
export const REFRESH = 'refresh';
/** Whether the tag keeps its own words alone: read when they are written. */
const TEXT = 'text';

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
  for (const name of [...observedAttributes, 'lang', REFRESH, TEXT]) {
    const value = given.get(name) ?? 'false';
    if (value === 'false') widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}
