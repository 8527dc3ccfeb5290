import { clusters } from '../../data/bundled/clusters.ts';
import { define } from '../../kit/define.ts';
import { bring } from '../../state/groups.ts';
import { KlyngePositions } from './positions.ts';

bring(clusters);
define('klynge-positions', KlyngePositions);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-positions': KlyngePositions;
  }
}

export { KlyngePositions };
