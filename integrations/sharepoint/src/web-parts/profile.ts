import { WidgetWebPart } from '../widget-web-part';

export default class ProfileWebPart extends WidgetWebPart {
  protected readonly widget = {
    tag: 'klynge-profile',
    load: () => import('klynge-widgets/profile'),
    pickedFrom: ['cluster', 'region'],
    layouts: {},
  } as const;
}
