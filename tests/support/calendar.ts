import { fixture, html } from '@open-wc/testing';
import type { Activity, Dataset } from '../../src/data/types.ts';
import { groupNamed } from '../../src/store/groups.ts';
import '../../src/widgets/calendar/define.ts';
import { inside, settled, until } from './browser.ts';
import { anActivity, threeClusters } from './fixtures.ts';

export type KlyngeCalendar = HTMLElementTagNameMap['klynge-calendar'];

/** Five activities of all kinds around 1 June 2022, one of them with four parts. */
export const calendarData = (change: Partial<Dataset> = {}): Dataset =>
  threeClusters({
    activityTypes: [
      {
        ...{
          id: 'matchmaking',
          name: { da: 'Matchmaking', en: 'Matchmaking' },
          description: { da: 'Om', en: 'About' },
        },
        ...{ funder: null, evidence: [], sources: [0] },
      },
    ],
    activities: [
      anActivity({ id: 'past', start: '2022-01-10', title: 'Forbi' }),
      anActivity({
        ...{
          id: 'meet',
          start: '2022-06-15T10:00',
          end: '2022-06-15T12:00',
          title: 'Møde',
          type: 'matchmaking',
        },
        ...{
          url: 'https://www.example.dk/moede?utm_source=a',
          registrationUrl: 'https://tilmeld.example.dk/1',
          organiser: 'Alfa',
        },
        ...{ clusters: [{ id: 'alfa', role: 'organiser' }], format: 'in-person', price: 'Gratis' },
      }),
      anActivity({
        ...{
          id: 'days',
          start: '2022-06-20',
          end: '2022-06-22',
          title: 'Three days',
          language: 'en',
          town: 'Aarhus',
          country: 'DK',
        },
        ...{ municipality: '0751', region: '1082', clusters: [{ id: 'beta', role: 'organiser' }] },
      }),
      anActivity({
        id: 'call',
        kind: 'call',
        start: '2022-05-01',
        deadline: '2022-07-01T12:00',
        title: 'Pulje',
        forAll: true,
      }),
      anActivity({
        id: 'run',
        kind: 'project',
        start: '2021-01-01',
        end: '2022-12-31',
        title: 'Projektet',
      }),
      ...[1, 2, 3, 4].map((i) =>
        anActivity({
          id: `part-${i}`,
          start: `2022-06-20T1${i}:00`,
          title: `Punkt ${i}`,
          parent: 'days',
        }),
      ),
    ],
    municipalities: [
      { code: '0751', name: 'Aarhus', region: '1082' },
      { code: '0851', name: 'Aalborg', region: '1081' },
    ],
    ...change,
  });

export interface CalendarOptions {
  readonly width?: number;
  readonly dataset?: Dataset;
  readonly activities?: readonly Partial<Activity>[];
}

/** A calendar as a page has it: `attributes` as they are written in the tag. */
export async function calendar(
  group: string,
  attributes = '',
  options: CalendarOptions = {},
): Promise<KlyngeCalendar> {
  groupNamed(group).useDataset(options.dataset ?? calendarData());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-calendar');
  widget.group = group;
  widget.now = '2022-06-01';
  widget.style.width = `${options.width ?? 1000}px`;
  for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g))
    widget.setAttribute(name!, value!);
  if (options.activities) widget.activities = options.activities as Activity[];
  host.append(widget);
  await settled(widget);
  return widget;
}

/** The same, with what follows its first render. */
export async function wholeCalendar(
  group: string,
  attributes = '',
  options: CalendarOptions = {},
): Promise<KlyngeCalendar> {
  const widget = await calendar(group, attributes, options);
  const has = (selector: string): boolean => inside(widget).querySelector(selector) !== null;
  const isFolded = (): boolean => has('.more-choices');
  await until(widget, () => has('.tools') && (!isFolded() || has(':is(.field, .tick).folded')));
  return widget;
}
