/** The widget that a data form names: `Map` and `klynge-map` mean the map too. */
export const widgetNamed = (said: string): string =>
  said
    .trim()
    .toLowerCase()
    .replace(/^klynge-/, '');
