/** Nothing that a dataset or a page's own places say is ever code: every text and address filled with attempts, without a policy to help. */
import { BROWSERS, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import {
  accepted,
  dataset,
  fields,
  isAddress,
  isText,
  named,
  parseDataset,
  set,
} from './fields.mjs';
import { ADDRESSES, REFUSED, TEXTS } from './payloads.mjs';
import { allShapes, drawn, page, PROBE, same } from './support.mjs';

/** How often every field is filled; `XSS=40`: each with each attempt. */
const ROUNDS = Number(process.env.XSS ?? 8);
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Fills, shows, opens, hovers and clicks everything; says what is there that should not be. */
const ATTACK = `
  const files = [];
  URL.createObjectURL = (blob) => { files.push(blob); return '#fil'; };
  HTMLAnchorElement.prototype.click = function () { if (!this.hasAttribute('download')) this.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })); };
  window.print = () => {};
  window.open = (where) => hit('open ' + where);
  // A visitor who follows an http address leaves the page; everything else has to do what it does.
  addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one.localName === 'a');
    if (link && /^https?:|^mailto:|^tel:/.test(link.href)) event.preventDefault();
  }, true);
  const start = location.pathname + location.search;
  /** Each field gets another attempt, and in the next round the one some places on. */
  window.fill = (copy, paths, texts, round) => {
    paths.forEach((path, i) => {
      let at = copy;
      for (const key of path.slice(0, -1)) at = at[key];
      at[path.at(-1)] = texts[(i + round * Math.ceil(texts.length / ${ROUNDS})) % texts.length];
    });
    return copy;
  };
  window.show = async (copy) => {
    const group = await Klynge.groupNamed('');
    group.useDataset(copy);
    group.select(copy.clusters[copy.activities.length % copy.clusters.length].id);
    await rest();
    for (const one of widgets()) {
      const parts = inside(one.shadowRoot);
      for (const part of parts) if (part.matches('[aria-expanded=false]') || part.localName === 'summary') part.click();
      await rest([one]);
      for (const part of parts.filter((part) => part.matches('button, a')).slice(0, 8)) {
        part.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
        part.focus();
      }
      await rest([one]);
    }
  };
  window.follow = () => {
    for (const part of inside()) if (part.localName === 'a') part.click();
  };
  window.handOver = async () => {
    files.length = 0;
    for (const part of inside()) if (part.localName === 'button' && part.closest('[part~=tools], .tools')) part.click();
    await rest();
    const wrong = [];
    for (const file of files) {
      const text = await file.text();
      if (file.type.startsWith('image/svg')) {
        const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
        const bad = drawing.querySelector('parsererror, script, foreignObject, iframe, [onload], [onerror]');
        if (bad) wrong.push('a drawing with ' + bad.textContent.slice(0, 300));
      }
      if (/^X-HIT/m.test(text) && file.type.startsWith('text/calendar')) wrong.push('a line of its own in a calendar file');
    }
    return { wrong, files: files.length };
  };
  window.found = () => {
    const all = inside();
    const wrong = [];
    for (const part of all) {
      for (const { name, value } of part.attributes) {
        if (/^on/i.test(name)) wrong.push(part.localName + ' ' + name);
        if (/^(?:xlink:)?href$|^src$|action$|^data$/.test(name) && !part.matches('script, klynge-map') && !value.startsWith('#') && !${JSON.stringify(SCHEMES)}.includes(new URL(value, location.href).protocol)) wrong.push(part.localName + ' ' + name + '=' + value);
      }
      if (part.localName === 'script' && !part.src) wrong.push('script');
    }
    if (location.pathname + location.search !== start) wrong.push('navigated to ' + location.href);
    return { wrong: [...new Set(wrong)], names: [...new Set(all.map((one) => one.localName))].sort() };
  };
`;

export async function xss({ check }) {
  const all = [...fields(dataset())];
  const texts = accepted(
    all.filter(isText).map(({ path }) => path),
    TEXTS[0],
  );
  const addresses = all.filter(isAddress).map(({ path }) => path);

  await check(
    `${REFUSED.length} addresses that are none or lead elsewhere are refused in each of the ${new Set(addresses.map((path) => path.filter((key) => typeof key === 'string').join('.'))).size} fields for one`,
    () => {
      const kinds = new Map(
        addresses.map((path) => [path.filter((key) => typeof key === 'string').join('.'), path]),
      );
      const data = dataset();
      for (const path of kinds.values()) {
        let at = data;
        for (const key of path.slice(0, -1)) at = at[key];
        const before = at[path.at(-1)];
        for (const address of REFUSED) {
          set(data, path, address);
          const { ok, problems } = parseDataset(data);
          same(
            [ok, problems?.map((one) => one.path)],
            [false, [named(path)]],
            `${named(path)} = ${address}`,
          );
        }
        set(data, path, before);
      }
    },
  );
  await check(
    `${ADDRESSES.length} addresses with code in them are read as addresses, and ${TEXTS.length} texts as texts`,
    () => {
      for (const text of TEXTS) same(accepted(texts, text).length, texts.length, text);
      for (const address of ADDRESSES)
        same(accepted(addresses, address).length, addresses.length, address);
    },
  );

  const shapes = allShapes();
  const server = await serve({
    folder: 'dist',
    pages: {
      '/probe.js': PROBE + ATTACK,
      '/xss': page(shapes.join('')),
      '/paths.json': JSON.stringify({ texts, addresses, attempts: TEXTS, ways: ADDRESSES }),
    },
  });
  for (const name of wanted) {
    const title = `${name}: ${TEXTS.length} attempts in ${texts.length} texts and ${ADDRESSES.length} in ${addresses.length} addresses, shown in ${shapes.length} shapes: nothing runs, nothing navigates`;
    await check(title, async () => {
      const browser = await BROWSERS[name]();
      try {
        await browser.open(`${server.origin}/xss`);
        await browser.run(`${drawn(shapes.length)}
          window.data = await (await fetch('/data/klynger.json')).json();
          window.paths = await (await fetch('/paths.json')).json();
          await frame(); await rest();
          await show(fill(structuredClone(data), paths.texts, ['Ganske almindelig tekst'], 0));
          // With a card at a number, which comes and goes.
          widgets().find((one) => one.localName === 'klynge-map').shadowRoot.querySelector('.pins button').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
          await frame(); await rest();
          window.plain = found().names;`);
        let files = 0;
        for (let round = 0; round < ROUNDS; round++) {
          const said = await browser.run(`
            const [texts, addresses] = [paths.attempts, paths.ways];
            const places = texts.map((name, i) => ({ name, lat: 54.6 + i / 15, lon: 10, url: addresses[i % addresses.length] }));
            for (const one of widgets()) if ('points' in one) one.points = places;
            await show(fill(fill(structuredClone(data), paths.texts, texts, ${round}), paths.addresses, addresses, ${round}));
            const handed = ${round % 4 === 0} ? await handOver() : { wrong: [], files: 0 };
            follow();
            await rest();
            const { wrong, names } = found();
            return { wrong: [...wrong, ...handed.wrong], files: handed.files, strange: names.filter((one) => !plain.includes(one)), hits: seen.hits, errors: seen.errors };`);
          files += said.files;
          for (const [kind, found] of Object.entries(said))
            if (kind !== 'files') same(found, [], `round ${round}, ${kind}`);
        }
        // And what would be found is found.
        const canary = await browser.run(`
          const hole = document.createElement('template');
          hole.innerHTML = '<a href="javascript:hit(1)" onclick="hit(2)">x</a>';
          widgets()[0].shadowRoot.append(hole.content);
          follow();
          return { wrong: found().wrong, hits: seen.hits.length };`);
        same([canary.wrong.length, canary.hits > 0], [2, true], 'the canary');
        if (!files) throw new Error('no file was downloaded');
        return `${files} files downloaded`;
      } finally {
        await browser.close();
      }
    });
  }
  await server.close();
}
