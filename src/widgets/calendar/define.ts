import { activities } from '../../store/bundled/activities.ts';
import { clusters } from '../../store/bundled/clusters.ts';
import { define } from '../../core/element/define.ts';
import { bring } from '../../store/groups.ts';
import { KlyngeCalendar } from './calendar.ts';

bring({ ...clusters, ...activities });
define('klynge-calendar', KlyngeCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-calendar': KlyngeCalendar;
  }
}

export { KlyngeCalendar };
