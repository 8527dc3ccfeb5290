import { clusters } from '../../store/bundled/clusters.ts';
import { define } from '../../core/element/define.ts';
import { registerPageText } from '../../core/element/page-text.ts';
import { registerDataset } from '../../store/dataset.ts';
import { KlyngePositions } from './positions.ts';
import '../../locales/register-lazy-locales.ts';

registerDataset(clusters);
registerPageText(
  'klynge-positions',
  async () => (await import('../../static-html/positions.ts')).staticPositions,
);
define('klynge-positions', KlyngePositions);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-positions': KlyngePositions;
  }
}

export { KlyngePositions };
