import { WidgetWebPart } from '../widget-web-part';

export default class CalendarWebPart extends WidgetWebPart {
  protected readonly widget = {
    tag: 'klynge-calendar',
    load: () => import('klynge-widgets/calendar'),
    pickedFrom: ['municipality', 'region'],
    layouts: { list: 'view', month: 'view', next: 'layout' },
  } as const;
}
