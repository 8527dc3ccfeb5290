import { clusters } from '../../data/bundled/clusters.ts';
import { municipalities } from '../../data/bundled/municipalities.ts';
import { define } from '../../kit/define.ts';
import { bring } from '../../state/groups.ts';
import { KlyngeMap } from './map.ts';

bring({ ...clusters, ...municipalities });
define('klynge-map', KlyngeMap);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-map': KlyngeMap;
  }
}

export { KlyngeMap };
