import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/map/define.ts';
import '../../src/widgets/calendar/define.ts';
import { all, textOf, until } from '../support/browser.ts';

/** What a page's address may tell of a visitor: it stays in the address. */
const SECRET = 'session=hemmelig-1234';

describe('the foot of a printed page', () => {
  const before = location.href;
  beforeEach(() => {
    history.replaceState(null, '', `${location.pathname}?${SECRET}#${SECRET}`);
  });
  afterEach(() => {
    history.replaceState(null, '', before);
  });

  for (const tag of ['klynge-map', 'klynge-calendar'])
    it(`of <${tag}> names the page's address without its query and fragment`, async () => {
      const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
      const widget = document.createElement(tag) as HTMLElementTagNameMap['klynge-map'];
      host.append(widget);
      const printed = (): string => all(widget, '.print-only').map(textOf).join(' ');
      await until(widget, () => printed().includes(location.host));
      expect(printed()).to.contain(location.pathname);
      expect(printed()).not.to.contain('hemmelig').and.not.to.contain('?');
    });
});
