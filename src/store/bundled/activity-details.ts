import json from '../../data/activity-details.json' with { type: 'json' };
import { applyLayers, type DatasetLayer, withFields } from '../../data/layers.ts';
import { renumberSources } from '../../data/source-numbers.ts';
import { details } from './details.ts';

/**
 * What an opened activity shows. Its sources go on where those of the details end; where the details are those of another copy of
 * the library, after them.
 */
export const withActivityDetails: DatasetLayer = (below) => {
  const { sources } = below;
  const same = details.sources.every((address, i) => address === sources[i]);
  const activities = same
    ? json.activities
    : renumberSources(json.activities, (number) => number + sources.length);
  return {
    ...applyLayers(below, [withFields({ activities })]),
    sources: [...sources, ...(same ? [] : details.sources), ...json.sources],
  };
};
