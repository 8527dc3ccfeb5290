/** A municipality's page, in which a widget stands in one form or another, or not at all. */
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

/** A picture of noise, which does not pack: about 60 kB. */
function picture(width, height) {
  const crcs = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (bytes) =>
    (bytes.reduce((c, byte) => crcs[(c ^ byte) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  let seed = 1;
  const rows = Buffer.alloc((width + 1) * height, 0);
  for (let i = 0; i < rows.length; i++)
    if (i % (width + 1)) rows[i] = (seed = (seed * 16807) % 2147483647) & 63;
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const CSS =
  'body { margin: 0; font: 17px/1.55 sans-serif } header { background: #14406f; color: #fff; padding: 20px } ' +
  'main { max-width: 900px; margin: auto; padding: 0 16px } img { width: 100%; height: auto; display: block } h1 { font-size: 34px }';
const LEAD = `<p class="lead">${'De nationale klynger samler virksomheder, forskere og myndigheder om fælles udvikling, og de er åbne for virksomheder i hele landet. '.repeat(4)}</p>`;
const PICTURE = '<img src="/hero.png" width="900" height="320" alt="">';

const page = (head, code, lead = LEAD) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommunen</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css">${head}</head>
<body><header>Eksempelkommunen</header><main><h1>Klynger</h1>${lead}${code}<h2>Kontakt</h2><p>Ring til os.</p></main></body></html>`;

/**
 * Pages by name, each with the name of the page that is its floor, or none where it is one; and the files that they ask
 * for. Read when it is asked for, for it needs what was built.
 */
export function hostPages() {
  const read = (file) => readFileSync(`dist/${file}`, 'utf8');
  const hashes = JSON.parse(read('integrity.json'));
  const { clusters, strengthPositions } = JSON.parse(read('data/klynger.json'));
  const items = clusters.filter(({ ended }) => !ended);
  const positionOf = ({ position }) => strengthPositions.find(({ id }) => id === position).name.da;
  const linked = ({ website, name }) => (website ? `<a href="${website}">${name}</a>` : name);
  const list = items.map((one) => `<li>${positionOf(one)}<br>${linked(one)}</li>`).join('');
  const fallback = `<p>De nationale klynger:</p><ul>${list}</ul>`;
  /** What the guide gives, and what it gives to those who want the widget earlier. */
  const snippet = `<script src="/klynge.js" integrity="${hashes['klynge.js']}" crossorigin="anonymous" defer></script>`;
  const atOnce =
    JSON.parse(read('preload.json'))
      .map.map(
        (file) =>
          `<link rel="modulepreload" href="/${file}" integrity="${hashes[file]}" crossorigin="anonymous">`,
      )
      .join('') + snippet;
  const tag = `<klynge-map region="1082">${fallback}</klynge-map>`;
  const link = `<ul><li><a href="/embed/map.html?region=1082">Klyngekort</a><ul>${list}</ul></li></ul>`;
  const data = `<div data-klynge="map" data-region="1082">${fallback}</div>`;
  // As integrations/wordpress writes it: the block's wrapper, the tag, and in it a plain list made on the server.
  const rows = items.map((one) => `<li><strong>${linked(one)}</strong><br>${positionOf(one)}</li>`);
  const block = `<div class="wp-block-klynge-widget"><klynge-map region="1082"><div class="klynge-static klynge-static-map" lang="da"><h2>Danmarks nationale klynger</h2><ul>${rows.join('')}</ul></div></klynge-map></div>`;
  const edition = `<klynge-map>${read('static/map.da.html')}</klynge-map>`;
  const frame = read('embed/map.html');
  const module = `<script type="module" src="/klynge.js" integrity="${hashes['klynge.js']}" crossorigin="anonymous"></script>`;
  const pages = {
    without: { html: page('', fallback) },
    'with the tag': { html: page(snippet, tag), floor: 'without' },
    'with the link form': { html: page(snippet, link), floor: 'without' },
    'with the data form': { html: page(snippet, data), floor: 'without' },
    'picture, without': { html: page('', fallback, PICTURE) },
    'picture, with the tag': { html: page(snippet, tag, PICTURE), floor: 'picture, without' },
    'at once, with the tag': { html: page(atOnce, tag), floor: 'without' },
    'picture, at once, with the tag': {
      html: page(atOnce, tag, PICTURE),
      floor: 'picture, without',
    },
    'block, without': { html: page('', block) },
    block: { html: page(module, block), floor: 'block, without' },
    'edition, without': { html: page('', edition) },
    edition: { html: page(snippet, edition), floor: 'edition, without' },
    'frame, without': { html: frame.replace(/<script\b[^>]*><\/script>/g, '') },
    frame: { html: frame, floor: 'frame, without' },
  };
  // Beside the frame page's own files, which its addresses lead to.
  const paths = Object.fromEntries(Object.keys(pages).map((name, i) => [name, `/embed/page-${i}`]));
  const files = Object.fromEntries(
    Object.entries(pages).map(([name, { html }]) => [paths[name], html]),
  );
  return { pages, paths, files: { ...files, '/host.css': CSS, '/hero.png': picture(450, 160) } };
}
