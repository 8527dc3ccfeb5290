import { activities } from '../../data/bundled/activities.ts';
import { clusters } from '../../data/bundled/clusters.ts';
import { define } from '../../kit/define.ts';
import { bring } from '../../state/groups.ts';
import { KlyngeProfile } from './profile.ts';

bring({ ...clusters, ...activities });
define('klynge-profile', KlyngeProfile);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-profile': KlyngeProfile;
  }
}

export { KlyngeProfile };
