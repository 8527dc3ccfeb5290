import { WidgetWebPart } from '../widget-web-part';

export default class PositionsWebPart extends WidgetWebPart {
  protected readonly widget = {
    tag: 'klynge-positions',
    load: () => import('klynge-widgets/positions'),
    pickedFrom: ['municipality', 'region'],
    layouts: { grid: 'view', table: 'view' },
  } as const;
}
