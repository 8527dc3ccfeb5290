import type { GuideWidget } from '../../demo/guide/state.ts';
import { heightOf } from '../../src/static-html/pages.ts';
import { entries } from './entries.ts';
import { examplesOf } from './examples.ts';
import { declarations } from './reference.ts';

/** Attributes that the guide has a field for. */
const FIELDS = ['region', 'municipality', 'cluster', 'kind', 'type', 'layout'];
/** All widgets have `region`; these show the whole country, or one cluster, whatever it says. */
const WITHOUT_REGION = ['profile', 'history'];

/**
 * What the guide asks of each widget, in the order of the site. All else comes from the widget's folder, also
 * of one that is new.
 */
export const guideWidgets = (): readonly GuideWidget[] =>
  entries()
    .filter(({ kind }) => kind === 'widget')
    .map(({ slug: name }) => {
      const attributes = declarations()
        .get(name)
        ?.attributes.map((attribute) => attribute.name);
      return {
        name,
        title: { da: examplesOf(name, 'da').title, en: examplesOf(name, 'en').title },
        settings: FIELDS.filter(
          (field) =>
            attributes?.includes(field) && !(field === 'region' && WITHOUT_REGION.includes(name)),
        ),
        height: heightOf(name),
      };
    });
