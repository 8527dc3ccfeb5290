// A key in the search of the strength positions until it is painted, with those that there are and with 200 of them,
// against a plain list that is written anew.
import { wholeDataset } from '../data/publish.ts';
import { AFTER_PAINTING, ratios, rounds, ROUNDS, stopwatch, tell, told } from './stopwatch.mjs';

const COPIES = 15;
const MOST = 200;

const page = (head, body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>bench</title>${head}</head><body>${body}</body></html>`;

function pages() {
  const bundled = wholeDataset();
  const copy = (list, change) =>
    Array.from({ length: COPIES }, (_, i) =>
      list.map((one) => ({ ...one, id: `${one.id}-${i}`, ...change(one, i) })),
    )
      .flat()
      .slice(0, MOST);
  const dataset = {
    ...bundled,
    strengthPositions: copy(bundled.strengthPositions, ({ order }, i) => ({
      order: i * bundled.strengthPositions.length + order,
    })),
    clusters: copy(bundled.clusters, ({ position }, i) => ({ position: `${position}-${i}` })),
  };
  const items = dataset.strengthPositions.map(
    ({ order, name, description }) => `${order} ${name.da} ${description.da}`,
  );
  return {
    '/list': page(
      '<script src="/list.js" defer></script>',
      '<input type="search"><p role="status"></p><ul></ul>',
    ),
    '/list.js': `const items=${JSON.stringify(items)};const field=document.querySelector('input'),list=document.querySelector('ul'),status=document.querySelector('p');
const draw=()=>{const query=field.value.toLowerCase();const found=items.filter((one)=>one.toLowerCase().includes(query));list.innerHTML=found.map((one)=>'<li><h4>'+one+'</h4><button>Vis mere</button></li>').join('');status.textContent=found.length};
field.addEventListener('input',draw);draw();window.painted=0;window.field=()=>field;window.ready=async()=>{};`,
    '/klynge': page(
      '<script src="/klynge.js" defer></script><script src="/klynge-page.js" defer></script>',
      '<klynge-positions></klynge-positions>',
    ),
    '/klynge-many': page(
      '<script src="/klynge.js" defer></script><script src="/klynge-many.js" defer></script><script src="/klynge-page.js" defer></script>',
      '<klynge-positions></klynge-positions>',
    ),
    '/klynge-many.js': `Klynge.groupNamed('').useDataset(${JSON.stringify(dataset)});`,
    '/klynge-page.js': `window.painted=0;
window.field=()=>document.querySelector('klynge-positions').shadowRoot.querySelector('input');
window.ready=async()=>{const frame=()=>new Promise(requestAnimationFrame);const widget=document.querySelector('klynge-positions');while(!widget.shadowRoot?.querySelector('.tools'))await frame();
field().focus();field().value='havvind';field().dispatchEvent(new Event('input'));while(!widget.shadowRoot.querySelector('.why'))await frame();field().value='';field().dispatchEvent(new Event('input'));await widget.updateComplete;};`,
  };
}

/** Begun in a frame, before it is painted; what comes after the painting ends it. */
const typed = `(async () => {
  await window.ready();
  const times = [];
  for (const query of ['v', 'vi', 'vin', 'vind', 'vindm', 'vind', 'vin', 'vi', 'v', 'r', 'ro', 'rob', 'robo', 'robot', '']) {
    for (let i = 0; i < 2; i++) await new Promise(requestIdleCallback);
    times.push(await new Promise((done) => requestAnimationFrame(() => {
      const began = performance.now();
      window.field().value = query;
      window.field().dispatchEvent(new Event('input'));
      ${AFTER_PAINTING}(() => done(performance.now() - began));
    })));
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
})()`;

const NAMES = ['/list', '/klynge', '/klynge-many'];

export async function search() {
  const { visit, close } = await stopwatch(pages());
  const keys = await rounds(
    NAMES,
    async (name) => (await visit(name, { throttle: 4, act: (tab) => tab.evaluate(typed) })).result,
  );
  await close();
  tell(
    `A key until it is painted, 4 × CPU, ${ROUNDS} rounds; of the list and of many: ${MOST}`,
    Object.fromEntries(
      NAMES.map((name) => [
        name,
        { ms: told(keys[name], 1), 'x list': told(ratios(keys, name, '/list')) },
      ]),
    ),
  );
  return {
    'key-14': keys['/klynge'],
    'key-14-list': ratios(keys, '/klynge', '/list'),
    'key-200': keys['/klynge-many'],
    'key-200-list': ratios(keys, '/klynge-many', '/list'),
  };
}
