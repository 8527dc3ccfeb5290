// The plugin in a real WordPress: installed by upload, used by people of three roles, seen by visitors under a strict
// policy, and removed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import gettext from 'gettext-parser';
import phpParser from 'php-parser';
import { isThere } from '../support/wordpress.mjs';
import * as editor from './site.mjs';

const wanted = new RegExp(process.argv[2] ?? '');
const SOURCE = 'integrations/wordpress';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = unzipSync(readFileSync(editor.ZIP));
const text = (name) => Buffer.from(files[`klynge-widgets/${name}`] ?? []).toString();

const expect = (found, what) => {
  if (!found) throw new Error(typeof what === 'string' ? what : JSON.stringify(what));
};
const same = (found, expected) =>
  expect(
    JSON.stringify(found) === JSON.stringify(expected),
    `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
  );
const has = (text, ...parts) => {
  for (const part of parts)
    expect(text.includes(part), `“${part}” is not in: ${text.slice(0, 1500)}`);
};
const hasNot = (text, ...parts) => {
  for (const part of parts) expect(!text.includes(part), `“${part}” is in: ${text.slice(0, 1500)}`);
};

const soon = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const block = (attributes) => `<!-- wp:klynge/widget ${JSON.stringify(attributes)} /-->`;
const fetched = async (address) => (await fetch(address)).text();

/** The words of the plugin's files, in the order in which they stand there. */
function words() {
  const found = readdirSync(SOURCE, { recursive: true })
    .filter((file) => /\.(?:php|js)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(SOURCE, file), 'utf8').matchAll(
        /\b(?:__|esc_html__|esc_html_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'klynge-widgets'/g,
      ),
    ]);
  return [...new Set(found.map(([, word]) => word))].sort();
}

const WITHOUT_WORDPRESS = {
  'the zip file is the same each time it is made': () => {
    const before = readFileSync(editor.ZIP);
    const { status } = spawnSync('node', ['tools/wordpress.mjs']);
    expect(status === 0 && readFileSync(editor.ZIP).equals(before), 'other bytes');
  },
  'it holds the plugin with this version, the script and its hash, the data, words and licences, and nothing else':
    () => {
      has(text('klynge-widgets.php'), `Version:           ${version}`, `_VERSION', '${version}'`);
      has(text('readme.txt'), `Stable tag: ${version}`, 'compatible with the GPL');
      const hash = createHash('sha384').update(text('files/klynge.js')).digest('base64');
      same(JSON.parse(text('files/integrity.json')), { 'klynge.js': `sha384-${hash}` });
      for (const name of [
        'data/klynger.json',
        'LICENSE',
        'THIRD-PARTY-NOTICES.md',
        'uninstall.php',
      ])
        expect(text(name), `${name} is missing`);
      const kinds = new Set(Object.keys(files).map((name) => /[^.]+$/.exec(name)[0]));
      const allowed = ['php', 'js', 'json', 'txt', 'md', 'mo', 'klynge-widgets/LICENSE'];
      same(
        [...kinds].filter((kind) => !allowed.includes(kind)),
        [],
      );
    },
  'each of its sentences is in Danish and German, and no other': () => {
    const told = JSON.parse(readFileSync(`${SOURCE}/block/block.json`, 'utf8'));
    const header = /Description:\s+(.+)/.exec(text('klynge-widgets.php'))[1];
    for (const language of ['da_DK', 'de_DE']) {
      const { translations } = gettext.po.parse(
        readFileSync(`${SOURCE}/languages/klynge-widgets-${language}.po`),
      );
      const sentences = Object.keys(translations['']).filter(Boolean);
      same(sentences.sort(), [...words(), header].sort());
      const contexts = ['block title', 'block description', 'block keyword'];
      same(
        contexts.flatMap((context) => Object.keys(translations[context])).sort(),
        [told.title, told.description, ...told.keywords].sort(),
      );
      for (const { msgid, msgstr } of Object.values(translations).flatMap(Object.values)) {
        expect(msgstr[0], `${language}: “${msgid}” has no words`);
        const places = (sentence) => (sentence.match(/%(?:\d\$)?[sd]/g) ?? []).sort().join();
        if (msgid) same(places(msgstr[0]), places(msgid));
      }
    }
  },
  'it is written in PHP 7.4, by a parser that knows what is newer': () => {
    const parse = (code) =>
      new phpParser.Engine({ parser: { version: '7.4' } }).parseCode(code, 'x.php');
    let refused = 0;
    for (const newer of ['$a = $b?->c;', 'match(1) { 1 => 2 };', 'f(a: 1);', 'function f($a,) {}'])
      try {
        parse(`<?php ${newer}`);
      } catch {
        refused++;
      }
    same(refused, 4);
    for (const name of Object.keys(files).filter((one) => one.endsWith('.php')))
      parse(Buffer.from(files[name]).toString());
  },
  'no file of it can be called by itself': () => {
    const guard = /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m;
    for (const name of Object.keys(files).filter((one) => one.endsWith('.php')))
      expect(guard.test(Buffer.from(files[name]).toString()), name);
  },
};

/** A block of somebody's, chosen and published by hand. */
async function publishedBy(site, role) {
  const tab = await editor.newPost(site, role, 'Klynger i Aarhus');
  await editor.searchBlocks(tab, 'klyng', 'Klyngekort');
  await editor.takeBlock(tab, 'Klyngekort');
  await editor.preview(tab, 'klynge-map');
  await editor.openChoices(tab);
  await editor.pick(tab, 'Kommune', 'Aarhus');
  await editor.preview(tab, 'klynge-map[municipality="Aarhus"]', 'I Aarhus Kommune');
  const post = await editor.publish(tab);
  await tab.close();
  return post;
}

/** Opens the first cluster of the map's list. */
async function openFirst(tab) {
  const button = await tab.waitForFunction(
    () => document.querySelector('klynge-map').shadowRoot?.querySelector('.row-button'),
    { polling: 50 },
  );
  await button.asElement().click();
}

const posts = {};
const ROW = 'tr[data-plugin="klynge-widgets/klynge-widgets.php"]';
const IN_WORDPRESS = {
  'it installs from the admin pages’ upload, and says so in Danish': async (site) => {
    const list = await editor.installByUpload(site);
    has(list, 'Klyngewidgets', 'Danmarks nationale klynger som kort', 'Indstillinger');
  },

  ...Object.fromEntries(
    editor.ROLES.map((role) => [
      `an ${role} finds the map by “klyng”, sees it, chooses Aarhus and publishes; the text is whole`,
      async (site) => {
        const post = await publishedBy(site, role);
        posts[role] = post;
        const saved = await site.saved(post.id);
        has(
          saved,
          '<!-- wp:klynge/widget {"municipality":"Aarhus"} -->',
          '<p><strong>Danmarks nationale klynger</strong></p>',
          '<li><a href="https://cleancluster.dk">CLEAN</a>: Miljøteknologi, Sønderborg</li>',
          'Food &amp; Bio Cluster Denmark',
        );
        // The same for each role: nothing was taken out.
        same(saved, await site.saved(posts.author.id));
        const tab = await site.windowOf(role);
        await tab.goto(`${site.origin}/wp-admin/post.php?post=${post.id}&action=edit`);
        const canvas = await editor.preview(tab, 'klynge-map[municipality="Aarhus"]');
        same(await editor.blocksIn(tab), [['klynge/widget', true]]);
        expect(!(await canvas.$('.block-editor-warning')), 'the editor warns');
        await tab.close();
      },
    ]),
  ),

  'each word that people look for finds its block first': async (site) => {
    const tab = await editor.newPost(site, 'author', 'Søgning');
    for (const [asked, title] of [
      ['kort', 'Klyngekort'],
      ['kalender', 'Klyngekalender'],
      ['styrkeposition', 'Styrkepositioner'],
      ['historie', 'Klyngernes historie'],
    ])
      await editor.searchBlocks(tab, asked, title);
    await tab.close();
  },

  'all choices of a calendar, by hand, are on the page; another widget takes only what it knows':
    async (site) => {
      const tab = await editor.newPost(site, 'author', 'Kalender');
      await editor.searchBlocks(tab, 'kalender', 'Klyngekalender');
      await editor.takeBlock(tab, 'Klyngekalender');
      await editor.openChoices(tab);
      await editor.select(tab, 'Region', '1082');
      await editor.addToken(tab, 'Klynger', 'CLEAN');
      await editor.addToken(tab, 'Klynger', 'Food & Bio Cluster Denmark');
      await editor.select(tab, 'Opstilling', 'month');
      await editor.write(tab, 'Overskrift', 'Grøn & god <b>');
      await editor.select(tab, 'Overskriftens niveau', '3');
      await editor.preview(
        tab,
        'klynge-calendar[region="1082"][cluster="clean,food-bio-cluster-denmark"][view="month"][heading="Grøn & god <b>"][heading-level="3"]',
      );
      const { address } = await editor.publish(tab);
      has(
        await fetched(address),
        '<klynge-calendar region="1082" cluster="clean,food-bio-cluster-denmark" view="month" heading="Grøn &amp; god &lt;b&gt;" heading-level="3">',
        '<h3>Grøn &amp; god &lt;b&gt;</h3>',
      );
      await tab.click('.editor-post-publish-panel__header button');
      await editor.select(tab, 'Viser', 'history');
      await editor.preview(tab, 'klynge-history[region="1082"]:not([cluster]):not([view])');
      await tab.close();
    },

  'the preview is drawn in a frame too, where the editor has one': async (site) => {
    const tab = await editor.newPost(site, 'author', 'Smal');
    await editor.searchBlocks(tab, 'klyng', 'Klyngekort');
    await editor.takeBlock(tab, 'Klyngekort');
    await tab.evaluate(() =>
      window.wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Mobile'),
    );
    await tab.waitForSelector('iframe[name="editor-canvas"]');
    await editor.preview(tab, 'klynge-map');
    await tab.close();
  },

  'a visitor sees the map at Aarhus under the policy of the letter, and nothing new is refused':
    async (site) => {
      const plain = await site.post('<!-- wp:paragraph --><p>Intet</p><!-- /wp:paragraph -->');
      const refused = async (address) => {
        const tab = await site.windowOf('visitor');
        await tab.evaluateOnNewDocument(() => {
          window.refused = [];
          document.addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective, blockedURI, sourceFile }) =>
              window.refused.push(
                `${effectiveDirective} ${blockedURI} ${sourceFile}`.replace(
                  window.location.pathname,
                  '/page/',
                ),
              ),
          );
        });
        await tab.goto(`${address}?strict`, { waitUntil: 'load' });
        return tab;
      };
      const without = await refused(plain.address);
      const expected = await without.evaluate(() => [...new Set(window.refused)].sort());
      await without.close();
      const tab = await refused(posts.author.address);
      await editor.preview(tab, 'klynge-map[municipality="Aarhus"]');
      await openFirst(tab);
      await tab.waitForFunction(
        () => document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts'),
        { polling: 50 },
      );
      same(await tab.evaluate(() => [...new Set(window.refused)].sort()), expected);
      same(
        await tab.$$eval('script[src*="klynge"]', (all) =>
          all.map(({ type, integrity, crossOrigin }) => [type, integrity.slice(0, 7), crossOrigin]),
        ),
        [['module', 'sha384-', 'anonymous']],
      );
      await tab.close();
    },

  'without the script the page has the list, and a page without widgets has no script': async (
    site,
  ) => {
    const page = await fetched(posts.author.address);
    has(
      page,
      '<klynge-map municipality="Aarhus"><div class="klynge-static klynge-static-map" lang="da"><h2>Danmarks nationale klynger</h2>',
      '<strong><a href="https://cleancluster.dk">CLEAN</a></strong><br>Miljøteknologi<br>Sønderborg',
    );
    hasNot(page, 'klynge-widgets-list');
    const { address } = await site.post('Klyngerne');
    hasNot(await fetched(address), 'klynge.js');
  },

  'list and words are in the language of the page': async () => {
    const page = (locale) => fetched(`${posts.author.address}?locale=${locale}`);
    has(
      await page('de_DE'),
      'lang="de"><h2>Dänemarks nationale Cluster</h2>',
      'Umwelttechnologie',
      'Stand: ',
    );
    has(await page('en_US'), 'lang="en"><h2>Denmark’s national clusters</h2>', 'As of ');
  },

  'two widgets on a page follow each other, and ask for the script once': async (site) => {
    const { address } = await site.post(block({ widget: 'map' }) + block({ widget: 'positions' }));
    const tab = await site.windowOf('visitor');
    await tab.goto(address);
    await editor.preview(tab, 'klynge-positions');
    await editor.preview(tab, 'klynge-map');
    same((await fetched(address)).match(/<script[^>]+klynge\.js/g)?.length, 1);
    await openFirst(tab);
    await tab.waitForFunction(
      async () => (await window.Klynge.groupNamed('')).snapshot.selected === 'clean',
    );
    await tab.close();
  },

  'a shortcode in classic text is the widget, for each role': async (site) => {
    for (const role of editor.ROLES) {
      const { address, id } = await site.post(
        'Her er kortet:\n\n[klynge widget="map" municipality="Aarhus" heading="Hos os" heading-level="3"]\n\nSlut.',
        role,
      );
      has(await site.saved(id), '[klynge widget="map" municipality="Aarhus"');
      has(
        await fetched(address),
        '<klynge-map municipality="Aarhus" heading="Hos os" heading-level="3"><div class="klynge-static',
      );
      const tab = await site.windowOf('visitor');
      await tab.goto(address);
      await editor.preview(tab, 'klynge-map[municipality="Aarhus"]');
      await tab.close();
    }
  },

  'what is not known is left out and told to editors by name, and visitors see nothing of it':
    async (site) => {
      const { address } = await site.post(
        '[klynge widget="positions" municipality="O&#039;Brien &quot;by&quot;" clusters="clean,findes-ikke" layout="rund" farve="rød" heading-level="9"]',
      );
      const page = await fetched(address);
      has(page, '<klynge-positions cluster="clean"><div class="klynge-static');
      hasNot(page, 'klynge-widgets-note', 'findes-ikke', 'Brien');
      const tab = await site.windowOf('editor');
      await tab.goto(address);
      const note = await tab.$eval('.klynge-widgets-note', (one) => one.innerText);
      has(
        note,
        'kun vist for redaktører',
        'municipality="O\'Brien "by"": ikke alt er kendt. Forventet: en kommune ved navn eller kode.',
        'clusters="clean,findes-ikke": ikke alt er kendt. Forventet: clean, energy-cluster-denmark',
        'layout="rund": ikke alt er kendt. Forventet: grid, table.',
        'farve="rød": ikke alt er kendt. Forventet: region, heading',
        'heading-level="9": ikke alt er kendt. Forventet: 1–6.',
      );
      // What a block keeps for another widget is no mistake.
      const kept = await site.post(block({ widget: 'map', clusters: 'clean' }));
      await tab.goto(kept.address);
      same(await tab.$$eval('.klynge-widgets-note', (all) => all.length), 0);
      await tab.goto((await site.post('[klynge widget="vejr"]')).address);
      has(
        await tab.$eval('.klynge-widgets-note', (one) => one.innerText),
        'widget="vejr": ikke alt er kendt. Forventet: map, positions, calendar, profile, history.',
      );
      await tab.close();
    },

  'whoever writes scripts into attributes, list or shortcode gets text': async (site) => {
    const evil = '"><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">';
    const texts = [
      block({
        widget: 'map',
        heading: evil,
        municipality: evil,
        region: evil,
        helpHref: 'javascript:window.hacked=1',
        helpLabel: evil,
      }),
      block({ widget: ['map'], heading: { a: 1 }, clusters: ['clean'] }),
      block({ widget: 'map" onclick="window.hacked = 1' }),
      `<!-- wp:klynge/widget -->\n<div class="wp-block-klynge-widget"><div class="klynge-widgets-list">${evil}</div></div>\n<!-- /wp:klynge/widget -->`,
      `[klynge widget="calendar" heading='<script>window.hacked = 1</script>' clusters='"><img src=x onerror=window.hacked=1>']`,
    ];
    // From an administrator WordPress takes out nothing: there the plugin alone makes it text.
    const unfiltered = texts.filter((one) => !one.includes('klynge-widgets-list'));
    const given = [
      ...texts.map((content) => ['author', content]),
      ...unfiltered.map((content) => ['administrator', content]),
    ];
    for (const [role, content] of given) {
      const { address, id } = await site.post(content, role);
      for (const [who, where] of [
        ['visitor', address],
        ['editor', address],
        ['administrator', `${site.origin}/wp-admin/post.php?post=${id}&action=edit`],
      ]) {
        const tab = await site.windowOf(who);
        await tab.goto(where);
        await tab.waitForFunction(() =>
          document.querySelector(
            'klynge-map, klynge-calendar, .klynge-widgets-note, .wp-site-blocks, .edit-post-header',
          ),
        );
        const found = await tab.evaluate(() => [
          window.hacked,
          document.querySelectorAll('[onerror], [onclick*="hacked"], a[href^="javascript"]').length,
        ]);
        same(found, [null, 0]);
        await tab.close();
      }
    }
  },

  'a pasted address of a page for frames becomes the block with its choice, and so do shortcodes':
    async (site) => {
      const tab = await editor.newPost(site, 'author', 'Indsat');
      await editor.paste(
        tab,
        'https://www.kommunen.example/klynge/0.1.0/embed/positions.html?municipality=0791&view=table',
      );
      await editor.preview(tab, 'klynge-positions[municipality="Viborg"][view="table"]');
      const read = (content) =>
        tab.evaluate((given) => {
          const { blocks } = window.wp;
          const made = blocks.pasteHandler({ HTML: '', plainText: given, mode: 'BLOCKS' });
          return (typeof made === 'string' ? [] : made).map(({ name, attributes }) => [
            name,
            ...['widget', 'municipality', 'clusters', 'layout'].map((one) => attributes[one]),
            /<li>/.test(attributes.list ?? ''),
          ]);
        }, content);
      same(
        await read(
          '[klynge widget="calendar" municipality="Aarhus" clusters="clean" layout="next"]',
        ),
        [['klynge/widget', 'calendar', 'Aarhus', 'clean', 'next', true]],
      );
      // What the block has no place for stays what it was.
      const kept = 'https://www.kommunen.example/klynge/0.1.0/embed/calendar.html?kind=call';
      same(
        (await read(kept)).map(([name]) => name),
        ['core/embed'],
      );
      same(
        (await read('https://elsewhere.example/embed/map.html')).map(([name]) => name),
        ['core/embed'],
      );
      const switched = await tab.evaluate(() => {
        const { createBlock, switchToBlockType } = window.wp.blocks;
        const old = createBlock('core/shortcode', {
          text: '[klynge widget="profile" clusters="clean"]',
        });
        return switchToBlockType(old, 'klynge/widget').map(({ attributes }) => [
          attributes.widget,
          attributes.clusters,
        ]);
      });
      same(switched, [['profile', 'clean']]);
      await tab.close();
    },

  'a feed has the list and no tag': async (site) => {
    const feed = await fetched(`${site.origin}/feed/`);
    has(feed, 'klynge-static-map');
    hasNot(feed, '<klynge-map');
  },

  'only an administrator reaches the settings, and the form cannot be sent without its nonce':
    async (site) => {
      const tab = await site.windowOf('editor');
      const page = await tab.goto(
        `${site.origin}/wp-admin/options-general.php?page=klynge-widgets`,
      );
      same(page.status(), 403);
      const forged = await tab.evaluate(async () => {
        const body = new window.URLSearchParams({
          option_page: 'klynge_widgets',
          action: 'update',
          'klynge_widgets_settings[accent]': '#ff0000',
        });
        return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
      });
      same(forged, 403);
      await tab.close();
      const admin = await site.windowOf('administrator');
      await admin.goto(`${site.origin}/wp-admin/`);
      const without = await admin.evaluate(async () => {
        const body = new window.URLSearchParams({
          option_page: 'klynge_widgets',
          action: 'update',
          'klynge_widgets_settings[accent]': '#ff0000',
        });
        return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
      });
      same(without, 403);
      await admin.close();
      same(JSON.parse(await site.run('echo json_encode(klynge_widgets_settings());')).accent, '');
    },

  'mistakes in the settings are told by the field’s name, and change nothing': async (site) => {
    const tab = await site.windowOf('administrator');
    const told = await editor.saveSettings(tab, site, {
      data: 'ftp://kommunen.example/data.json',
      accent: 'blå',
      files: `${site.own.origin}/intet/`,
    });
    has(
      told,
      'Dataadresse “ftp://kommunen.example/data.json”: forventede en adresse, der begynder med https://. Indstillingen er, som den var.',
      'Accentfarve “blå”: forventede en farve som #14406f.',
      `Filernes adresse “${site.own.origin}/intet/”: forventede mappen med klynge.js og integrity.json; spurgte efter integrity.json, fandt: 404.`,
    );
    has(
      await editor.saveSettings(tab, site, { data: 'http://10.0.0.1/data.json' }),
      'WordPress må ikke hente derfra',
    );
    has(
      await editor.saveSettings(tab, site, { data: `${site.own.origin}/væk.json` }),
      'Gemt. Men intet kunne læses',
      'fandt 404',
    );
    await tab.close();
    await site.set({});
  },

  'the accent is on the page under the policy, as a style sheet with an address': async (site) => {
    await site.set({ accent: '#B0006D' });
    const tab = await site.windowOf('visitor');
    await tab.goto(`${posts.author.address}?strict`);
    await editor.preview(tab, 'klynge-map');
    same(
      await tab.$eval('klynge-map', (map) =>
        getComputedStyle(map).getPropertyValue('--klynge-accent').trim(),
      ),
      '#b0006d',
    );
    await tab.close();
    const answer = await fetch(
      `${site.origin}/?klynge-widgets-accent=${encodeURIComponent('red}body{display:none')}`,
    );
    same([answer.status, await answer.text()], [404, '']);
    await site.set({});
  },

  'the list is made of today’s data at the data address; the widget is told the address': async (
    site,
  ) => {
    const { own } = site;
    const activity = (title, day, more) => ({
      kind: 'event',
      title,
      start: day,
      clusters: [{ id: 'clean' }],
      ...more,
    });
    const activities = [
      activity('Var i går', soon(-2)),
      activity('Vanddag <i>', soon(5), {
        url: 'https://cleancluster.dk/vand',
        town: 'Aarhus',
        municipality: '0751',
        region: '1082',
      }),
      activity('Ondt', soon(6), { url: 'javascript:alert(1)', clusters: [{ id: 'made' }] }),
      activity('Aflyst', soon(7), { status: 'cancelled' }),
      { kind: 'event', title: 7, start: [] },
      'ingen',
    ];
    own.pages.set(
      '/data/klynger.json',
      JSON.stringify({ meta: { compiled: soon(0) }, activities }),
    );
    await site.set({ data: `${own.origin}/data/klynger.json` });
    const all = await site.post(block({ widget: 'calendar' }));
    const page = await fetched(all.address);
    has(
      page,
      `<klynge-calendar src="${own.origin}/data/klynger.json">`,
      '<a href="https://cleancluster.dk/vand">Vanddag &lt;i&gt;</a>',
      'Ondt<br>',
      ', Aarhus<br>CLEAN',
    );
    hasNot(page, 'Var i går', 'Aflyst', 'javascript:');
    const asked = own.asked.length;
    await fetched(all.address);
    same(own.asked.length, asked);
    const some = await fetched(
      (await site.post(block({ widget: 'calendar', municipality: 'Aarhus' }))).address,
    );
    has(some, 'Vanddag');
    hasNot(some, 'Ondt');
    hasNot(
      await fetched((await site.post(block({ widget: 'calendar', clusters: 'made' }))).address),
      'Vanddag',
    );
    // The clusters are still those of the plugin.
    has(await fetched(posts.author.address), 'Energy Cluster Denmark');
    posts.calendar = all;
  },

  'when the data address is down, or gives something else, the last good copy stays, and the settings say why':
    async (site) => {
      const { own } = site;
      const again = () => site.run("delete_transient('klynge_widgets_asked');");
      const tab = await site.windowOf('administrator');
      const state = async () => {
        await tab.goto(`${site.origin}/wp-admin/options-general.php?page=klynge-widgets`);
        return tab.$eval('form', (form) => form.innerText);
      };
      for (const [body, problem] of [
        [undefined, 'forventede status 200, fandt 404'],
        ['<!doctype html><title>Login</title>', 'forventede JSON, fandt “Login”'],
        ['{"activities": "ingen"}', 'forventede et datasæt'],
        ['{"activities": [', 'forventede JSON'],
        ['"x"'.padEnd(5_300_000), 'forventede højst 5 MB'],
      ]) {
        if (body === undefined) own.pages.delete('/data/klynger.json');
        else own.pages.set('/data/klynger.json', body);
        await again();
        has(await fetched(posts.calendar.address), 'Vanddag');
        const asked = own.asked.length;
        await fetched(posts.calendar.address);
        same(own.asked.length, asked);
        has(await state(), 'Listerne på siderne laves af det, der blev læst', problem);
      }
      await tab.close();
      // Another address has no copy yet: the list is that of the plugin.
      await site.set({ data: `${own.origin}/andet.json` });
      hasNot(await fetched(posts.calendar.address), 'Vanddag');
      has(await fetched(posts.calendar.address), 'klynge-static-calendar');
      await site.set({});
    },

  'files of one’s own are taken from their address with their hash, and a page for frames keeps its choice':
    async (site) => {
      const { own } = site;
      for (const file of ['klynge.js', 'integrity.json', 'embed/map.html', 'oembed/map.json'])
        own.pages.set(`/klynge/${file}`, readFileSync(`dist/${file}`, 'utf8'));
      const base = `${own.origin}/klynge/`;
      same(JSON.parse(await site.set({ files: base.slice(0, -1) })), []);
      // What lies there now is newer, and the form is saved again.
      const newer = `sha384-${'A'.repeat(64)}`;
      own.pages.set('/klynge/integrity.json', JSON.stringify({ 'klynge.js': newer }));
      await site.set({ files: base });
      has(await fetched(posts.author.address), `integrity="${newer}"`);
      has(
        await fetched(posts.author.address),
        `src="${base}klynge.js?ver=${version}"`,
        'integrity="sha384-',
      );
      const { address } = await site.post(`${base}embed/map.html?region=1082&heading=none`);
      has(
        await fetched(address),
        `<iframe title="Klyngekort" src="${base}embed/map.html?region=1082&#038;heading=none"`,
      );
      await site.set({});
    },

  'WordPress has nothing to complain of in the plugin': (site) => {
    const lines = existsSync(site.log) ? readFileSync(site.log, 'utf8').split('\n') : [];
    same(
      lines.filter(
        (line) => line.includes('plugins/klynge-widgets') || line.includes('klynge_widgets'),
      ),
      [],
    );
  },

  'deactivated and uninstalled, each role’s page can still be read, and nothing of the plugin is stored':
    async (site) => {
      await site.set({ accent: '#14406f' });
      const readable = async () => {
        for (const role of editor.ROLES) {
          const tab = await site.windowOf('visitor');
          await tab.goto(posts[role].address);
          const shown = await tab.$eval('.wp-block-klynge-widget', (one) => one.innerText);
          has(
            shown,
            'Danmarks nationale klynger',
            'CLEAN: Miljøteknologi, Sønderborg',
            'Danish Sound Cluster',
          );
          same(await tab.$$eval('klynge-map, script[src*="klynge"]', (all) => all.length), 0);
          await tab.close();
        }
      };
      const tab = await site.windowOf('administrator');
      await tab.goto(`${site.origin}/wp-admin/plugins.php`);
      await Promise.all([tab.waitForNavigation(), tab.click(`${ROW} .deactivate a`)]);
      await readable();
      // The page that asks once more, which those without scripts see.
      await tab.goto(await tab.$eval(`${ROW} .delete a`, ({ href }) => href));
      await Promise.all([tab.waitForNavigation(), tab.click('#submit')]);
      await tab.close();
      await readable();
      same(
        JSON.parse(
          await site.run(
            'global $wpdb; echo json_encode($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE \'%klynge%\'"));',
          ),
        ),
        [],
      );
      expect(
        !existsSync(join(site.folder, 'wp-content/plugins/klynge-widgets')),
        'its files are there',
      );
    },
};

let [passed, failed] = [0, 0];
async function check(title, act, ...given) {
  try {
    await act(...given);
    passed++;
    console.log(`✓ ${title}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${title}\n    ${error.stack.slice(0, 2500)}`);
  }
}
for (const [title, act] of Object.entries(WITHOUT_WORDPRESS))
  if (wanted.test(title)) await check(title, act);
if (isThere) {
  const site = await editor.startSite();
  // Those that all others stand on run whatever is wanted.
  for (const [title, act] of Object.entries(IN_WORDPRESS))
    if (wanted.test(title) || /^it installs|^an (?:author|editor|administrator) finds/.test(title))
      await check(title, act, site);
  await site.close();
} else
  console.log(
    'Not tested here, since it is not installed: WordPress (node tools/setup.mjs debian)',
  );
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
