import type { Formats } from '../i18n/registry.ts';

/** Days are told apart by what they are called, so that no zone moves them. */
const moment = (text: string): Date =>
  new Date(`${text.slice(0, 10)}${'-01-01'.slice(text.length - 4)}T12:00Z`);

/** Dates and numbers as the browser's own tables have them; what they do not hold, a language says itself. */
export function formatsOf(tag: string, own: Partial<Formats> = {}): Formats {
  const made = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    let found = made.get(key);
    if (!found)
      made.set(key, (found = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })));
    return found;
  };
  const number = new Intl.NumberFormat(tag);
  return {
    date(date, length) {
      if (date.length < 7) return date.slice(0, 4);
      return format({
        year: 'numeric',
        month: length,
        ...(date.length < 10 ? {} : { day: 'numeric' }),
      }).format(moment(date));
    },
    period: (first, last, length) =>
      // The tables have spaces of several widths around the dash; a line may break at it.
      format({ year: 'numeric', month: length, day: 'numeric' })
        .formatRange(moment(first), moment(last))
        .replace(/[\u2009\u202F\u00A0]?–[\u2009\u202F\u00A0]?/, (dash) =>
          dash.length > 1 ? ' – ' : dash,
        ),
    day(day) {
      // What stands between the day and the month belongs to the day, as far as it is no space: `4.`.
      const parts = format({ month: 'long', day: 'numeric' }).formatToParts(moment(day));
      const at = parts.findIndex(({ type }) => type === 'day');
      const after =
        parts[at + 1]?.type === 'literal'
          ? (/^[.º]/.exec(parts[at + 1]?.value ?? '')?.[0] ?? '')
          : '';
      return `${parts[at]?.value ?? ''}${after}`;
    },
    weekday: (day, length) => format({ weekday: length }).format(moment(day)),
    number: (n) => number.format(n),
    clock: (time) => time,
    time: (span) => span,
    ...own,
  };
}
