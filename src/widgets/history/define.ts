import { define } from '../../core/element/define.ts';
import { KlyngeHistory } from './history.ts';
import '../../locales/register-lazy-locales.ts';

define('klynge-history', KlyngeHistory);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-history': KlyngeHistory;
  }
}

export { KlyngeHistory };
