import { clusters } from '../../store/bundled/clusters.ts';
import { define } from '../../core/element/define.ts';
import { bring } from '../../store/groups.ts';
import { KlyngePositions } from './positions.ts';

bring(clusters);
define('klynge-positions', KlyngePositions);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-positions': KlyngePositions;
  }
}

export { KlyngePositions };
