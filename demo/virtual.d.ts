/** Made by `tools/demo-plugin.ts` from what was built, and from the folders of the widgets. */
declare module 'virtual:klynge-release' {
  const release: import('./guide/snippets.ts').Release;
  export default release;
  export const widgets: readonly [
    import('./guide/state.ts').GuideWidget,
    ...import('./guide/state.ts').GuideWidget[],
  ];
}

/** Made by `tools/demo-plugin.ts`: imports each widget, by its tag. */
declare module 'virtual:klynge-widgets' {
  const widgets: Readonly<Record<string, () => Promise<unknown>>>;
  export default widgets;
}
