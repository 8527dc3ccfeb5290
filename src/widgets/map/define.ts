import { clusters } from '../../store/bundled/clusters.ts';
import { municipalities } from '../../store/bundled/municipalities.ts';
import { define } from '../../core/element/define.ts';
import { registerPageText } from '../../core/element/page-text.ts';
import { registerDataset } from '../../store/dataset.ts';
import { KlyngeMap } from './map.ts';
import '../../locales/register-lazy-locales.ts';

registerDataset({ ...clusters, ...municipalities });
registerPageText('klynge-map', async () => (await import('../../static-html/map-text.ts')).mapText);
define('klynge-map', KlyngeMap);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-map': KlyngeMap;
  }
}

export { KlyngeMap };
