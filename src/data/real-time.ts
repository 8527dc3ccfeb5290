/** What a pattern cannot tell of days, times and time zones. */

const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/** A day that the calendar has, and a time that a clock has. */
export function isRealMoment(moment: string): boolean {
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00'] =
    MOMENT.exec(moment) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}Z`);
  return (
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(`${year}-${month}-${day}T${hour}:${minute}`)
  );
}

/** How many names are remembered: what data names must not fill the memory. */
const MOST_ZONES = 1000;
const zones = new Map<string, boolean>();

/** A time zone that the browser knows. */
export function isZone(timeZone: string): boolean {
  let known = zones.get(timeZone);
  if (known !== undefined) return known;
  try {
    known = Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    known = false;
  }
  if (zones.size < MOST_ZONES) zones.set(timeZone, known);
  return known;
}
