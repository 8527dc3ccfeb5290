import json from '../../data/activity-details.json' with { type: 'json' };
import { applyLayers, type DatasetLayer, withFields } from '../../data/layers.ts';

/** What an opened activity shows. Its sources go on where those of the details end. */
export const withActivityDetails: DatasetLayer = (below) => ({
  ...applyLayers(below, [withFields({ activities: json.activities })]),
  sources: [...below.sources, ...json.sources],
});
