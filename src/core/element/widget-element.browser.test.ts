import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { html as lit, type PropertyValues, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { termsOf } from '../../i18n/language.ts';
import { groupNamed } from '../../store/groups.ts';
import { version } from '../../store/version.ts';
import { define } from './define.ts';
import { TermsController } from '../controllers/terms-controller.ts';
import { oneOf } from './warn.ts';
import { WidgetElement } from './widget-element.ts';
import { frameTerms } from '../locales/terms.ts';

class TestWidget extends WidgetElement {
  /** Where it is to fail. */
  fails: 'nowhere' | 'before' | 'half-way' | 'after' = 'nowhere';
  private readonly terms = new TermsController(
    this,
    termsOf('test', { da: { hello: 'Goddag' }, en: { hello: 'Hello' } }),
  );

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.fail('before');
  }

  protected override updated(): void {
    this.fail('after');
  }

  private fail(here: typeof this.fails): void {
    if (this.fails === here) throw new Error(`failed ${here}`);
  }

  protected override render(): TemplateResult {
    const halfWay = directive(
      class extends Directive {
        render = (act: () => void): void => {
          act();
        };
      },
    );
    if (this.fails === 'half-way')
      return lit`<p>Halvt</p>${halfWay(() => {
        this.fail('half-way');
      })}<p>Aldrig</p>`;
    const selected = this.shared.snapshot.selected ?? 'ingen';
    return lit`<p>${this.terms.text.hello} ${selected} ${this.today} h${this.level(1)}</p>`;
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

  it('takes the level also as the name of the heading, and tells a wrong one as it was written', async () => {
    const level = (widget: TestWidget): string | undefined => /h\d/.exec(textOf(widget))?.[0];
    const said = await warningsDuring(async () => {
      const widget = await fixture<TestWidget>(
        html`<klynge-test-widget heading-level=" H3 "></klynge-test-widget>`,
      );
      expect(level(widget)).to.equal('h4');
      for (const [given, wish] of [
        ['4', 'h5'],
        [5, 'h6'],
        ['', 'h3'],
        ['h1', 'h2'],
        ['hx', 'h3'],
      ] as const) {
        widget.headingLevel = given as number;
        await widget.updateComplete;
        expect(level(widget)).to.equal(wish);
      }
    });
    expect(said).to.deep.equal([
      '<klynge-test-widget heading-level="hx">: unknown value. Allowed: 1 to 6, h1 to h6.',
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
      '<klynge-test-widget heading-level="9">: unknown value. Allowed: 1 to 6, h1 to h6.',
    ]);
  });
});

describe('a drawing that throws', () => {
  const { notDrawn } = frameTerms('da');
  const { error } = console;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.error = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.error = error;
  });
  const drawn = (fails: TestWidget['fails'] = 'nowhere'): Promise<TestWidget> =>
    fixture<TestWidget>(
      html`<klynge-test-widget lang="da" .fails=${fails}>Sidens egne ord</klynge-test-widget>`,
    );

  for (const where of ['before', 'half-way'] as const)
    it(`${where} is told of in place of the widget, which comes back with the next change`, async () => {
      const widget = await drawn();
      const wish = textOf(widget);
      for (let times = 0; times < 2; times++) {
        widget.fails = where;
        widget.requestUpdate();
        await widget.updateComplete;
        expect(textOf(widget)).to.equal(notDrawn);
        expect(widget.shadowRoot?.querySelector('[role=alert]')?.textContent).to.equal(notDrawn);
        widget.fails = 'nowhere';
        widget.heading = `Ny ${times}`;
        await widget.updateComplete;
        expect(textOf(widget)).to.equal(wish);
      }
      expect(said.length).to.equal(2);
      expect(said[0]).to.equal('<klynge-test-widget>: it could not be drawn.');
    });

  it('in the first place leaves the page’s own content, and is not told as ready', async () => {
    const heard: string[] = [];
    const hear = ({ type }: Event): number => heard.push(type);
    for (const type of ['klynge-ready', 'klynge-drawn'])
      document.addEventListener(type, hear, true);
    const widget = await drawn('half-way');
    expect(widget.shadowRoot?.querySelector('slot')).not.to.equal(null);
    expect(textOf(widget)).to.equal(notDrawn);
    expect(heard).to.deep.equal([]);
    widget.fails = 'nowhere';
    widget.requestUpdate();
    await oneEvent(document, 'klynge-ready');
    for (const type of ['klynge-ready', 'klynge-drawn'])
      document.removeEventListener(type, hear, true);
    expect(widget.shadowRoot?.querySelector('slot')?.hidden).to.equal(true);
    expect(textOf(widget)).to.contain('Goddag');
  });

  it('after all is drawn leaves what is drawn', async () => {
    const widget = await drawn();
    const wish = textOf(widget);
    widget.fails = 'after';
    widget.requestUpdate();
    await widget.updateComplete;
    expect(textOf(widget)).to.equal(wish);
    expect(said.length).to.equal(1);
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
      `<klynge-test-taken>: another script has defined it; version ${version} is ignored.`,
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
