import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, type TemplateResult } from 'lit';
import { settled, textOf } from '../../../tests/support/browser.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { LazyController, lostOn, type Loaded } from './lazy-controller.ts';

interface Request {
  answer: (loaded: Loaded<string>) => void;
  fail: (error: Error) => void;
}
const requests: Request[] = [];
let underWay: Promise<Loaded<string>> | undefined;

/** One file: who asks for it while it is under way gets the same request. */
function file(): Promise<Loaded<string>> {
  const done = (): void => {
    underWay = undefined;
  };
  underWay ??= new Promise<Loaded<string>>((answer, fail) => requests.push({ answer, fail }));
  underWay.then(done, done);
  return underWay;
}

class TwoOfOneFile extends WidgetElement {
  readonly first = new LazyController(this, file, 'manual');
  readonly second = new LazyController(this, file, 'manual');

  protected override render(): TemplateResult {
    const { first, second } = this;
    return lit`<p>${first.value ?? 'no first'}, ${second.value ?? 'no second'}</p>${lostOn(this, 'en')}`;
  }
}
customElements.define('two-of-one-file', TwoOfOneFile);

describe('a file that two parts of a widget want', () => {
  it('is had by both when the visitor asks again while a request from before is failing', async () => {
    const widget = await fixture<TwoOfOneFile>(html`<two-of-one-file></two-of-one-file>`);
    const shown = (): string => textOf(widget.shadowRoot?.querySelector('p'));
    void widget.first.load();
    requests[0]?.fail(new Error('lost'));
    await settled(widget);
    void widget.second.load();
    widget.shadowRoot?.querySelector<HTMLElement>('.lost button')?.click();
    requests[1]?.fail(new Error('lost, too'));
    await new Promise((later) => setTimeout(later));
    requests[2]?.answer({ value: 'the file' });
    await settled(widget);
    expect(shown()).to.equal('the file, the file');
    expect(widget.shadowRoot?.querySelector('.lost')).to.equal(null);
    expect(requests).to.have.length(3);
  });

  it('is asked for twice at the most when the visitor asks again', async () => {
    requests.length = 0;
    const widget = await fixture<TwoOfOneFile>(html`<two-of-one-file></two-of-one-file>`);
    for (const part of [widget.first, widget.second]) void part.load();
    requests[0]?.fail(new Error('lost'));
    await settled(widget);
    widget.shadowRoot?.querySelector<HTMLElement>('.lost button')?.click();
    for (const request of requests) {
      request.fail(new Error('still lost'));
      await new Promise((later) => setTimeout(later));
    }
    expect(requests).to.have.length(3);
  });
});
