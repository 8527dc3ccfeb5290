import { activities } from '../../store/bundled/activities.ts';
import { clusters } from '../../store/bundled/clusters.ts';
import { define } from '../../core/element/define.ts';
import { registerDataset } from '../../store/dataset.ts';
import { KlyngeProfile } from './profile.ts';
import '../../locales/register-lazy-locales.ts';

registerDataset(clusters);
registerDataset(activities);
define('klynge-profile', KlyngeProfile);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-profile': KlyngeProfile;
  }
}

export { KlyngeProfile };
