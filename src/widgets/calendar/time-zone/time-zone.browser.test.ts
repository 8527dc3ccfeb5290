import { expect } from '@open-wc/testing';
import { one, textOf, until } from '../../../../tests/support/browser.ts';
import { wholeCalendar } from '../../../../tests/support/calendar.ts';

describe('a visitor in another time zone', () => {
  const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes'] as const;
  const own = parts.map((part) => Date.prototype[`get${part}`]);
  afterEach(() => {
    parts.forEach((part, i) => (Date.prototype[`get${part}`] = own[i]!));
  });

  it('sees Danish time named as such, and the own time beside it', async () => {
    // New Zealand’s winter: twelve hours ahead of Greenwich.
    for (const part of parts) {
      Date.prototype[`get${part}`] = function () {
        return new Date(this.getTime() + 12 * 3_600_000)[`getUTC${part}`]();
      };
    }
    const widget = await wholeCalendar('e-zone');
    await until(widget, () => textOf(one(widget, '.foot')).includes('dansk tid'));
    expect(textOf(one(widget, '.event-meta'))).to.contain(
      'kl. 10.00–12.00 dansk tid (kl. 20.00–22.00 hos dig)',
    );
    expect(textOf(one(widget, '.foot'))).to.contain('Tider er dansk tid');
  });
});
