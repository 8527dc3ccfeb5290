// Pictures for the documents: an author puts the map on a page. `node tests/wordpress/record.mjs` writes them to docs/images.
import * as editor from './site.mjs';

const site = await editor.startSite();
const picture = (tab, name) =>
  tab.screenshot({ path: `docs/images/wordpress-${name}.webp`, type: 'webp', quality: 75 });
try {
  await editor.installByUpload(site);
  const tab = await editor.newPost(site, 'author', 'Klynger nær Aarhus');
  const began = performance.now();
  await tab.setViewport({ width: 1100, height: 700 });
  await editor.searchBlocks(tab, 'klyng', 'Klyngekort');
  await picture(tab, '1-search');
  await editor.takeBlock(tab, 'Klyngekort');
  await editor.openChoices(tab);
  await editor.pick(tab, 'Kommune', 'Aarhus');
  await editor.preview(tab, 'klynge-map[municipality="Aarhus"]', 'I Aarhus Kommune');
  await tab.$eval('.block-editor-block-inspector', (one) => one.scrollIntoView());
  await picture(tab, '2-choose');
  const { address } = await editor.publish(tab);
  await picture(tab, '3-publish');
  const visitor = await site.windowOf('visitor');
  await visitor.setViewport({ width: 1100, height: 700 });
  await visitor.goto(address);
  await editor.preview(visitor, 'klynge-map[municipality="Aarhus"]', 'I Aarhus Kommune');
  await visitor.waitForNetworkIdle();
  await picture(visitor, '4-page');
  console.log(`From the search to the page: ${((performance.now() - began) / 1000).toFixed(1)} s`);
} finally {
  await site.close();
}
