import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { html as lit, type TemplateResult } from 'lit';
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { termsOf } from '../../i18n/language.ts';
import { groupNamed } from '../../store/groups.ts';
import { version } from '../../store/version.ts';
import { define } from './define.ts';
import { TermsController } from '../controllers/terms-controller.ts';
import { oneOf } from './warn.ts';
import { WidgetElement } from './widget-element.ts';

class TestWidget extends WidgetElement {
  private readonly terms = new TermsController(
    this,
    termsOf('test', { da: { hello: 'Goddag' }, en: { hello: 'Hello' } }),
  );

  protected override render(): TemplateResult {
    return lit`<p>${this.terms.text.hello} ${this.shared.snapshot.selected ?? 'ingen'} ${this.today} h${this.level(1)}</p>`;
  }
}
define('klynge-test-widget', TestWidget);

const textOf = (element: Element): string => element.shadowRoot?.textContent.trim() ?? '';

async function warningsDuring(act: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => heard.push(text);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('what every widget has', () => {
  it('tells the page once that it is drawn, also through shadow roots, and not again when it is put back', async () => {
    const heard: (EventTarget | undefined)[] = [];
    const count = (event: Event): number => heard.push(event.composedPath()[0]);
    document.addEventListener('klynge-ready', count);
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const widget = document.createElement('klynge-test-widget') as TestWidget;
    const ready = oneEvent(document, 'klynge-ready');
    root.append(widget);
    await ready;
    widget.remove();
    root.append(widget);
    widget.requestUpdate();
    await widget.updateComplete;
    document.removeEventListener('klynge-ready', count);
    expect(heard.length).to.equal(1);
    expect(heard[0] === widget).to.equal(true);
  });

  it('speaks the language of the nearest lang, also from outside its shadow root, and follows it live', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const widget = document.createElement('klynge-test-widget') as TestWidget;
    host.attachShadow({ mode: 'open' }).append(widget);
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('Hello');
    host.setAttribute('lang', 'da');
    await new Promise(requestAnimationFrame);
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('Goddag');
  });

  it('follows its group, another one when the attribute changes, and again after it was away', async () => {
    groupNamed('page-one').useDataset(threeClusters());
    groupNamed('page-two').useDataset(threeClusters());
    const widget = await fixture<TestWidget>(
      html`<klynge-test-widget group="page-one"></klynge-test-widget>`,
    );
    groupNamed('page-one').select('alfa');
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('alfa');
    widget.group = 'page-two';
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('ingen');
    const parent = widget.parentElement;
    widget.remove();
    groupNamed('page-two').select('beta');
    parent?.append(widget);
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('beta');
  });

  it('takes the day it is told for today, and warns once about one that is no day', async () => {
    const widget = await fixture<TestWidget>(
      html`<klynge-test-widget now="2022-04-01"></klynge-test-widget>`,
    );
    expect(textOf(widget)).to.contain('2022-04-01');
    const heard = await warningsDuring(async () => {
      widget.now = '2022-02-30';
      await widget.updateComplete;
      widget.requestUpdate();
      await widget.updateComplete;
    });
    expect(heard).to.deep.equal([
      '<klynge-test-widget now="2022-02-30">: not a date. Expected YYYY-MM-DD or YYYY-MM-DDThh:mm.',
    ]);
  });

  it('keeps its headings inside the levels that there are, and says so', async () => {
    const said = await warningsDuring(async () => {
      const widget = await fixture<TestWidget>(
        html`<klynge-test-widget heading-level="9"></klynge-test-widget>`,
      );
      expect(textOf(widget)).to.contain('h3');
    });
    expect(said).to.deep.equal([
      '<klynge-test-widget heading-level="9">: unknown value. Allowed: 1 to 6.',
    ]);
  });
});

describe('registering', () => {
  it('keeps the first class of a tag and warns about a copy of another version', async () => {
    class Copy extends HTMLElement {
      static version = '0.0.1';
    }
    class Later extends HTMLElement {}
    define('klynge-test-copy', Copy);
    const heard = await warningsDuring(() => {
      define('klynge-test-copy', Later);
    });
    expect(customElements.get('klynge-test-copy')).to.equal(Copy);
    expect(heard).to.deep.equal([
      `klynge-widgets 0.0.1 is already on this page; version ${version} is ignored.`,
    ]);
  });

  it('leaves a tag alone that another script has defined, and names it', async () => {
    class Other extends HTMLElement {}
    customElements.define('klynge-test-taken', Other);
    const heard = await warningsDuring(() => {
      define('klynge-test-taken', class extends HTMLElement {});
    });
    expect(customElements.get('klynge-test-taken')).to.equal(Other);
    expect(heard).to.deep.equal([
      `<klynge-test-taken>: another script has defined it; klynge-widgets ${version} leaves it alone.`,
    ]);
  });
});

describe('an attribute with a value that is not known', () => {
  it('warns once with tag, attribute, value and what is allowed, and gives the first', async () => {
    const element = document.createElement('klynge-test-widget');
    const heard = await warningsDuring(() => {
      expect(oneOf(element, 'view', 'week', ['list', 'month'])).to.equal('list');
      expect(oneOf(element, 'view', 'week', ['list', 'month'])).to.equal('list');
      expect(oneOf(element, 'view', null, ['list', 'month'])).to.equal('list');
    });
    expect(heard).to.deep.equal([
      '<klynge-test-widget view="week">: unknown value. Allowed: list, month.',
    ]);
  });
});
