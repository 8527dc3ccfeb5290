/** The custom elements manifest of every widget's folder. */
export function manifest(): {
  readonly modules: readonly { readonly declarations: readonly unknown[] }[];
};
