// A WordPress with the plugin, three people who write in it, and what they do in their browsers.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { startWordPress } from '../support/wordpress.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
export const ZIP = resolve(`dist/klynge-widgets-wordpress-${version}.zip`);
export const ROLES = ['author', 'editor', 'administrator'];

/** What the letter to IT asks for, and a host for data of one's own. */
const policyWith = (host) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; ` +
  `connect-src 'self' ${host}; frame-src ${host}; require-trusted-types-for 'script'; trusted-types lit-html`;

/** A server of the municipality's own, beside WordPress: `pages` are texts by path. */
async function ownServer() {
  const pages = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    response.setHeader('access-control-allow-origin', '*');
    const body = pages.get(pathname);
    if (body === undefined) return response.writeHead(404).end();
    const type = pathname.endsWith('.html') ? 'text/html' : 'application/json';
    response.setHeader('content-type', pathname.endsWith('.js') ? 'text/javascript' : type);
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    pages,
    asked,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => server.close(done)),
  };
}

export async function startSite() {
  const own = await ownServer();
  const { host } = new URL(own.origin);
  const wordpress = await startWordPress({
    setUp: `foreach (['author', 'editor'] as $role)
  wp_insert_user(['user_login' => $role, 'user_pass' => 'x', 'user_email' => "$role@example.dk", 'role' => $role]);
$preferences = ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')];
foreach (get_users() as $user) update_user_meta($user->ID, 'wp_persisted_preferences', $preferences);`,
    // Danish. The municipality's own server may be asked though it is on this machine, which WordPress else refuses.
    always: `add_filter('locale', fn() => $_GET['locale'] ?? 'da_DK');
add_filter('http_request_host_is_external', fn($external, $host) => $external || $host === '127.0.0.1', 10, 2);
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${new URL(own.origin).port}]);
add_action('send_headers', function () {
  if (isset($_GET['strict'])) header("Content-Security-Policy: ${policyWith(host)}");
});`,
  });
  const browser = await puppeteer.launch(CHROMIUM);
  const sessions = new Map();
  const { origin } = wordpress;

  /** A browser window in which somebody has logged in; nobody: a visitor. */
  async function windowOf(role) {
    const context = sessions.get(role) ?? (await browser.createBrowserContext());
    const tab = await context.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    if (role !== 'visitor' && !sessions.has(role)) {
      await tab.goto(`${origin}/wp-login.php`);
      await tab.evaluate(
        (name) => {
          document.querySelector('#user_login').value = name;
          document.querySelector('#user_pass').value = 'x';
        },
        role === 'administrator' ? 'admin' : role,
      );
      await Promise.all([tab.waitForNavigation(), tab.click('#wp-submit')]);
    }
    sessions.set(role, context);
    return tab;
  }

  /** The post's text as it was saved. */
  const saved = (id) => wordpress.run('echo get_post($input)->post_content;', Number(id));
  /** A post made by code, as by an import, with the rights of that role; gives its id and address. */
  async function post(content, role = 'author') {
    const written = await wordpress.run(
      `wp_set_current_user(get_users(['role' => $input['role']])[0]->ID);
$post = ['post_title' => 'Prøve', 'post_status' => 'publish', 'post_content' => $input['content']];
$id = wp_insert_post(wp_slash($post));
echo json_encode([$id, get_permalink($id)]);`,
      { content, role },
    );
    const [id, address] = JSON.parse(written);
    return { id, address };
  }
  /** Stores settings as the form does. */
  const set = (settings) =>
    wordpress.run(
      `wp_set_current_user(1); require_once ABSPATH . 'wp-admin/includes/template.php'; do_action('admin_init');
update_option('klynge_widgets_settings', $input); echo json_encode(get_settings_errors());`,
      { data: '', accent: '', files: '', ...settings },
    );

  return {
    ...wordpress,
    own,
    windowOf,
    saved,
    post,
    set,
    close: async () => {
      await browser.close();
      await wordpress.close();
      await own.close();
    },
  };
}

/** Uploads the zip file in the admin pages, and activates it. */
export async function installByUpload(site) {
  const tab = await site.windowOf('administrator');
  await tab.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
  const input = await tab.$('#pluginzip');
  await input.uploadFile(ZIP);
  await Promise.all([tab.waitForNavigation(), tab.click('#install-plugin-submit')]);
  const activate = await tab.waitForSelector('a[href*="action=activate"]');
  await Promise.all([tab.waitForNavigation(), activate.click()]);
  const text = await tab.evaluate(() => document.body.innerText);
  await tab.close();
  return text;
}

/** The document that the blocks stand in: that of the page, or of a frame in it. */
async function canvasOf(tab) {
  const frame = await tab.$('iframe[name="editor-canvas"]');
  return frame ? await frame.contentFrame() : tab.mainFrame();
}

/** A new post in the block editor, with a title. */
export async function newPost(site, role, title) {
  const tab = await site.windowOf(role);
  await tab.goto(`${site.origin}/wp-admin/post-new.php`);
  await tab.waitForSelector('.edit-post-header-toolbar__inserter-toggle');
  const canvas = await canvasOf(tab);
  const heading = await canvas.waitForSelector('.editor-post-title__input');
  await heading.click();
  await tab.keyboard.type(title);
  return tab;
}

const FOUND = '.block-editor-inserter__main-area .block-editor-block-types-list__item';

/** Searches for a block as people do, until the one of that title stands first. */
export async function searchBlocks(tab, words, title) {
  if (!(await tab.$('.block-editor-inserter__search input')))
    await tab.click('.edit-post-header-toolbar__inserter-toggle');
  const field = await tab.waitForSelector('.block-editor-inserter__search input');
  await field.click({ count: 3 });
  await tab.keyboard.type(words);
  await tab.waitForFunction(
    (selector, expected) =>
      document.querySelector(selector)?.innerText.replaceAll('\n', '').trim() === expected,
    {},
    FOUND,
    title,
  );
}

/** Takes the block of that title from what was found. */
export async function takeBlock(tab, title) {
  const items = await tab.$$(FOUND);
  for (const item of items)
    if ((await item.evaluate((one) => one.innerText.trim())) === title) {
      await item.click();
      return;
    }
  throw new Error(`no block “${title}” was found`);
}

/** Waits for the widget to be drawn and to say the words, in the editor or on a page. */
export async function preview(tab, tag, words = '') {
  const canvas = await canvasOf(tab);
  await canvas.waitForFunction(
    (name, expected) => {
      const text = document.querySelector(name)?.shadowRoot?.textContent ?? '';
      return text.trim().length > 200 && text.includes(expected);
    },
    { polling: 50 },
    tag,
    words,
  );
  return canvas;
}

/** Publishes what is in the editor, and gives the post's id and address. */
export async function publish(tab) {
  await tab.click('.editor-post-publish-panel__toggle');
  const button = await tab.waitForSelector(
    '.editor-post-publish-button:not([aria-disabled="true"])',
  );
  await button.click();
  await tab.waitForSelector('.post-publish-panel__postpublish');
  return tab.evaluate(() => {
    const { getCurrentPostId, getPermalink } = window.wp.data.select('core/editor');
    return { id: getCurrentPostId(), address: getPermalink() };
  });
}

/** Opens the choices beside the block, and closes what the search has opened. */
export async function openChoices(tab) {
  if (await tab.$('.block-editor-inserter__search input'))
    await tab.click('.edit-post-header-toolbar__inserter-toggle');
  await tab.evaluate(() =>
    window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'),
  );
  await field(tab, 'Viser');
}

/** The field beside the block that has that label. */
async function field(tab, label) {
  const handle = await tab.waitForFunction(
    (words) => {
      const labels = [...document.querySelectorAll('.block-editor-block-inspector label')];
      const found = labels.find(
        (one) => one.innerText.trim().toLowerCase() === words.toLowerCase(),
      );
      return found && document.getElementById(found.htmlFor);
    },
    {},
    label,
  );
  return handle.asElement();
}

/** Takes an entry of a field that suggests some. */
export async function pick(tab, label, words) {
  await (await field(tab, label)).click();
  await tab.keyboard.type(words);
  const option = await tab.waitForSelector('.components-form-token-field__suggestion');
  await option.click();
}

export async function addToken(tab, label, words) {
  await (await field(tab, label)).click();
  await tab.keyboard.type(words);
  await tab.keyboard.press('Enter');
}

export async function select(tab, label, value) {
  await (await field(tab, label)).select(value);
}

export async function write(tab, label, words) {
  await (await field(tab, label)).click();
  await tab.keyboard.type(words);
}

/** Names of the blocks in the editor, and whether the editor finds their saved text as it should be. */
export const blocksIn = (tab) =>
  tab.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid }) => [name, isValid]),
  );

/** Pastes a text into a new paragraph, as from another window. */
export async function paste(tab, text) {
  const canvas = await canvasOf(tab);
  await (await canvas.waitForSelector('.block-editor-default-block-appender__content')).click();
  await canvas.waitForSelector('.block-editor-rich-text__editable:focus');
  await canvas.evaluate((given) => {
    const clipboardData = new window.DataTransfer();
    clipboardData.setData('text/plain', given);
    document.activeElement.dispatchEvent(
      new window.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Fills in the form of the settings, and gives what the page says then. */
export async function saveSettings(tab, site, settings) {
  await tab.goto(`${site.origin}/wp-admin/options-general.php?page=klynge-widgets`);
  await tab.evaluate((values) => {
    // The browser's own check of addresses is not what is tried here.
    document.querySelector('form[action="options.php"]').noValidate = true;
    for (const name of ['data', 'accent', 'files'])
      document.querySelector(`#klynge-widgets-${name}`).value = values[name] ?? '';
  }, settings);
  await Promise.all([tab.waitForNavigation(), tab.click('#submit')]);
  return tab.evaluate(() => document.querySelector('#wpbody-content').innerText);
}
