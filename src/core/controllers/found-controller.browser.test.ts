import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, type TemplateResult } from 'lit';
import { settled, textOf } from '../../../tests/support/browser.ts';
import { mapData } from '../../../tests/support/map-data.ts';
import { groupNamed } from '../../store/groups.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { FoundController } from './found-controller.ts';

class FoundClusters extends WidgetElement {
  private readonly search = new FoundController(this);

  protected override render(): TemplateResult {
    const found = this.search.found(this.shared.snapshot, 'da');
    return lit`<p>${found === null ? 'all' : [...(found ?? ['not there yet'])].join(', ')}</p>`;
  }
}
customElements.define('found-clusters', FoundClusters);

describe('what the group’s query finds', () => {
  it('is known to a widget that has no search of its own', async () => {
    groupNamed('found').useDataset(mapData());
    const widget = await fixture(html`<found-clusters group="found"></found-clusters>`);
    const shown = (): string => textOf(widget.shadowRoot?.querySelector('p'));
    expect(shown()).to.equal('all');
    groupNamed('found').setFilter({ query: 'skibsfart' });
    await settled(widget);
    expect(shown()).to.equal('gamma');
    groupNamed('found').setFilter({ query: 'qqqq' });
    await settled(widget);
    expect(shown()).to.equal('');
    groupNamed('found').setFilter({ query: null });
    await settled(widget);
    expect(shown()).to.equal('all');
  });
});
