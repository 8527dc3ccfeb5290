import { activities } from '../../store/bundled/activities.ts';
import { clusters } from '../../store/bundled/clusters.ts';
import { define } from '../../core/element/define.ts';
import { plain } from '../../core/element/warn.ts';
import { registerPageText } from '../../core/element/page-text.ts';
import { type CalendarAttributes, filterFrom } from './attributes.ts';
import { registerDataset } from '../../store/dataset.ts';
import { KlyngeCalendar } from './calendar.ts';
import '../../locales/register-lazy-locales.ts';

registerDataset(clusters);
registerDataset(activities);
registerPageText('klynge-calendar', async () => {
  const { staticCalendar } = await import('../../static-html/calendar.ts');
  return (of, host) => {
    const attributes = host as CalendarAttributes;
    return staticCalendar(of, filterFrom(attributes, of.dataset), plain(attributes.collection));
  };
});
define('klynge-calendar', KlyngeCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'klynge-calendar': KlyngeCalendar;
  }
}

export { KlyngeCalendar };
