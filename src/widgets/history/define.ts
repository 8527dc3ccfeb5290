import { define } from '../../core/element/define.ts';
import { registerPageText } from '../../core/element/page-text.ts';
import { KlyngeHistory } from './history.ts';
import '../../locales/register-lazy-locales.ts';

registerPageText(
  'klynge-history',
  async () => (await import('../../static-html/history.ts')).staticHistory,
);
define('klynge-history', KlyngeHistory);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-history': KlyngeHistory;
  }
}

export { KlyngeHistory };
