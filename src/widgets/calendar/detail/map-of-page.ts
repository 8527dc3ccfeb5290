import { native } from '../../../dom/native.ts';

/** Whether the page has a map of that group: to lead there else leads nowhere. */
export const hasMap = (group: string): boolean =>
  [...native(document, 'querySelectorAll')('klynge-map, [data-klynge="map"]')].some(
    (map) => (map.getAttribute('group') ?? map.getAttribute('data-group') ?? '') === group,
  );
