import { activities } from '../../store/bundled/activities.ts';
import { clusters } from '../../store/bundled/clusters.ts';
import { define } from '../../core/element/define.ts';
import { registerDataset } from '../../store/dataset.ts';
import { KlyngeCalendar } from './calendar.ts';
import '../../locales/register-lazy-locales.ts';

registerDataset(clusters);
registerDataset(activities);
define('klynge-calendar', KlyngeCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-calendar': KlyngeCalendar;
  }
}

export { KlyngeCalendar };
