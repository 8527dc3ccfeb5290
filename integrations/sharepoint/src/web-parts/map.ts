import { WidgetWebPart } from '../widget-web-part';

export default class MapWebPart extends WidgetWebPart {
  protected readonly widget = {
    tag: 'klynge-map',
    load: () => import('klynge-widgets/map'),
    pickedFrom: ['municipality', 'region'],
    layouts: { map: 'layout', list: 'layout', both: 'layout' },
  } as const;
}
