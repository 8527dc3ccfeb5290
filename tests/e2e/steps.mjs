/** What a person at the keyboard does, and what a screen reader would have to say. */
export const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];

/** Every node that a screen reader can come to. */
export const tree = async (tab, interestingOnly = true) =>
  flat(await tab.accessibility.snapshot({ includeIframes: false, interestingOnly }));

export const focused = async (tab) =>
  (await tree(tab)).find((node) => node.focused && node.role !== 'RootWebArea');

/** Presses a key until the focused node is the one looked for; gives it and how often the key was pressed. */
export async function pressUntil(tab, key, wanted, most = 60) {
  for (let times = 1; times <= most; times++) {
    await tab.keyboard.press(key);
    const node = await focused(tab);
    if (node && wanted(node)) return { node, times };
  }
  throw new Error(`${key} never reached it`);
}

export const expect = (found, what) => {
  if (!found) throw new Error(what);
};
