/** A line of text, and no markup. */
const LINE = /^[^<>\p{C}]{0,80}$/u;

/**
 * Gives the widget, once it is defined, the settings that it has a name for, and takes back those that are no longer there. What
 * it has no name for is left out; whether a value is known, the widget says itself. An address may have been written by anybody:
 * from it comes no `src`, which would be fetched, and nothing but lines of text.
 */
export async function settle(
  widget: Element,
  settings: Iterable<readonly [string, string]>,
  fromAddress?: boolean,
): Promise<void> {
  const given = new Map(settings);
  if (fromAddress) given.delete('src');
  await customElements.whenDefined(widget.localName);
  const { observedAttributes = [] } = widget.constructor as {
    observedAttributes?: readonly string[];
  };
  for (const name of [...observedAttributes, 'lang']) {
    const value = given.get(name) ?? 'false';
    if (value === 'false' || (fromAddress && !LINE.test(value))) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}
