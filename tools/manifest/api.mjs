// What a page may rely on, as names only: kept for every release in tests/security/api, so that a later one can be held against it.
const words = (type) => [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word);
const names = (list = []) => list.map(({ name }) => name).sort();

export const api = ({ modules }) =>
  Object.fromEntries(
    modules.flatMap(({ declarations }) =>
      declarations.map(({ tagName, attributes, members, events, cssParts, cssProperties }) => [
        tagName,
        {
          attributes: Object.fromEntries(attributes.map(({ name, type }) => [name, words(type)])),
          properties: names(members.filter(({ kind }) => kind === 'field')),
          events: names(events),
          parts: names(cssParts),
          custom: names(cssProperties),
        },
      ]),
    ),
  );

/** What the earlier one has and the later one has not, each as a sentence's beginning. */
export function lost(before, after) {
  const gone = [];
  for (const [tag, was] of Object.entries(before)) {
    const is = after[tag];
    if (!is) {
      gone.push(`<${tag}>`);
      continue;
    }
    for (const [name, values] of Object.entries(was.attributes)) {
      const allowed = is.attributes[name];
      if (!allowed) gone.push(`<${tag} ${name}>`);
      // No list of values allows all.
      const missing = allowed?.length ? values.filter((value) => !allowed.includes(value)) : [];
      gone.push(...missing.map((value) => `<${tag} ${name}="${value}">`));
    }
    for (const kind of ['properties', 'events', 'parts', 'custom'])
      for (const name of was[kind])
        if (!is[kind].includes(name)) gone.push(`${kind} of <${tag}>: ${name}`);
  }
  return gone;
}
