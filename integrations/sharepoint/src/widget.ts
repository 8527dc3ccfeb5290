/** What can be picked from a list of the dataset's; the widgets' attributes have the same names. */
export type Picked = 'municipality' | 'region' | 'cluster';

/** What the author of a page chooses. What is empty is the widget's own. */
export type WidgetProperties = Readonly<
  Partial<Record<Picked | 'layout' | 'accent' | 'dataAddress', string>>
>;

/** One of the widgets, and what of it can be chosen. */
export interface Widget {
  readonly tag: string;
  /** Defines the tag. */
  readonly load: () => Promise<unknown>;
  readonly pickedFrom: readonly Picked[];
  /** What can be chosen as its layout, each with the attribute that says so. */
  readonly layouts: Readonly<Record<string, string>>;
}

/** The widget's attributes for what was chosen. */
export function attributesOf(widget: Widget, properties: WidgetProperties): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const name of widget.pickedFrom) attributes.set(name, properties[name] ?? '');
  attributes.set('src', properties.dataAddress ?? '');
  for (const [layout, name] of Object.entries(widget.layouts)) {
    if (properties.layout === layout) attributes.set(name, layout);
    else if (!attributes.has(name)) attributes.set(name, '');
  }
  return attributes;
}
