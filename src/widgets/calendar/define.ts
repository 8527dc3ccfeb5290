import { activities } from '../../data/bundled/activities.ts';
import { clusters } from '../../data/bundled/clusters.ts';
import { define } from '../../kit/define.ts';
import { bring } from '../../state/groups.ts';
import { KlyngeCalendar } from './calendar.ts';

bring({ ...clusters, ...activities });
define('klynge-calendar', KlyngeCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-calendar': KlyngeCalendar;
  }
}

export { KlyngeCalendar };
