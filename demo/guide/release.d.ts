/** Made by `tools/demo-plugin.ts` from what was built. */
declare module 'virtual:klynge-release' {
  const release: import('./snippets.ts').Release;
  export default release;
}
