import type { OwnChoice } from '../../../core/controllers/deep-link-controller.ts';
import type { LazyController } from '../../../core/controllers/lazy-controller.ts';
import type { NearMe } from '../near-me/near-me.ts';

export { DeepLinkController } from '../../../core/controllers/deep-link-controller.ts';

/** The place that the map has answered. What answers is fetched only where the address names a place. */
export function placeInAddress(nearMe: LazyController<NearMe>): OwnChoice {
  let wanted = '';
  return {
    read: () => ({ place: nearMe.value ? nearMe.value.words : wanted }),
    take: ({ place }) => {
      if (place === undefined) return;
      wanted = place;
      if (!place) {
        nearMe.value?.clear();
        return;
      }
      if (nearMe.failed) nearMe.retry();
      void nearMe.load().then(() => {
        // The visitor may have gone on meanwhile.
        if (wanted === place) nearMe.value?.askKnown(place);
      });
    },
  };
}
