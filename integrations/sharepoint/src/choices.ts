import type { IPropertyPaneDropdownOption } from '@microsoft/sp-property-pane';
import type { Picked } from './widget';

/** What the lists of the property pane offer. */
export type Choices = Readonly<Record<Picked, readonly IPropertyPaneDropdownOption[]>>;

/** Reads them from the dataset of the package, whose file is fetched when a property pane opens, not with the page. */
export async function readChoices(language: 'da' | 'en', today: string): Promise<Choices> {
  const { default: dataset } = await import('klynge-widgets/data/klynger.json');
  const { municipalities, regions, clusters } = dataset;
  return {
    municipality: municipalities
      .map(({ name }) => ({ key: name, text: name }))
      .sort((one, other) => one.text.localeCompare(other.text, 'da')),
    region: regions
      .filter(({ from, to }) => from <= today && (to === null || today <= to))
      .map(({ id, name }) => ({ key: id, text: name[language] })),
    cluster: clusters.map(({ id, name }) => ({ key: id, text: name })),
  };
}
