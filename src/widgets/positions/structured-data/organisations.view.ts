import type { Dataset } from '../../../data/types.ts';
import { entriesOf, headOffice } from '../../../domain/clusters/clusters.ts';

const made = new WeakMap<Dataset, object>();

/** The cluster organisations as schema.org `Organization`s in an `ItemList`; what is not known is left out. */
export function toOrganisations(dataset: Dataset): object {
  let list = made.get(dataset);
  if (!list) made.set(dataset, (list = organisations(dataset)));
  return list;
}

const organisations = (dataset: Dataset): object => ({
  '@type': 'ItemList',
  itemListElement: entriesOf(dataset).map(({ order, cluster, position }) => {
    const office = headOffice(cluster);
    return {
      '@type': 'ListItem',
      position: order,
      item: {
        '@type': 'Organization',
        name: cluster.name,
        alternateName: cluster.shortName,
        knowsAbout: position.name.da,
        ...(cluster.website ? { url: cluster.website } : {}),
        ...(cluster.founded.date ? { foundingDate: cluster.founded.date } : {}),
        ...(cluster.ended ? { dissolutionDate: cluster.ended } : {}),
        ...(office?.town
          ? {
              location: {
                '@type': 'Place',
                address: {
                  '@type': 'PostalAddress',
                  addressLocality: office.town,
                  addressCountry: 'DK',
                },
              },
            }
          : {}),
      },
    };
  }),
});
