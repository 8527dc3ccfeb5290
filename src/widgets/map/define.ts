import { clusters } from '../../store/bundled/clusters.ts';
import { municipalities } from '../../store/bundled/municipalities.ts';
import { define } from '../../core/element/define.ts';
import { registerDataset } from '../../store/dataset.ts';
import { KlyngeMap } from './map.ts';
import '../../locales/register-lazy-locales.ts';

registerDataset({ ...clusters, ...municipalities });
define('klynge-map', KlyngeMap);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-map': KlyngeMap;
  }
}

export { KlyngeMap };
