import { css, html, nothing } from 'lit';
import { heading } from '../../core/templates/heading.ts';
import { numberMark } from '../../core/templates/number-mark.ts';
import { setProperties } from '../../core/templates/set-properties.ts';
import { agenda, event } from './agenda.ts';
import { calendarIcon } from './calendar-icon.ts';
import { byMonth, monthsAround } from './calendar.view.ts';
import { toItem } from './item.view.ts';
import { narrowed } from './scene.view.ts';

/**
 * What the month's part draws with. A part that stands beside the single script has no Lit of its own, so it is handed the page's; and
 * what the list has already is not loaded twice.
 */
export const monthKit = {
  ...{ css, html, nothing, heading, numberMark, setProperties, calendarIcon },
  ...{ agenda, event, byMonth, monthsAround, toItem, narrowed },
};

export type MonthKit = typeof monthKit;
