/** Random visitors and random pages, the same again for the same seed: whatever is done, in whatever order, the widgets hold together. */
import fc from 'fast-check';
import { wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { HANDS } from './hands.mjs';
import { MONKEY } from './monkey.page.mjs';
import { drawn, elements, everyShape, page, PROBE, seed, valuesOf } from './support.mjs';

/** Sequences of at most so many doings; `SOAK=10m` goes on for that long in each browser instead. */
const [SEQUENCES, MOST] = [6, 60];
const SOAK = process.env.SOAK
  ? parseFloat(process.env.SOAK) * (/s$/.test(process.env.SOAK) ? 1_000 : 60_000)
  : 0;
const KEYS = [
  'Tab',
  'Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
];
const WORDS = ['', 'robot', 'havvindmøller', 'æøå ', '((', '<b>', 'zzzz'];
/** A second group hears nothing of it. */
const APART = 'b';
/** As many nodes as all that can be opened needs; more is growth. */
const GROWTH = 6;

/** What a command changes is told by the page; the model says what may have changed. */
class Deed {
  constructor(deed) {
    this.deed = deed;
  }

  check() {
    return true;
  }

  async run(model, real) {
    real.done++;
    const said = this.deed.do === 'key' ? await real.press(this.deed) : await real.act(this.deed);
    if (said.wrong.length) throw new Error(said.wrong.join('\n    '));
    if (said.quiet !== null) throw new Error('the other group heard of it');
    if (said.nodes > model.nodes * GROWTH)
      throw new Error(`${said.nodes} nodes, from ${model.nodes}`);
    // Only these may pick, and only these may narrow down.
    const mayPick = [
      'click',
      'key',
      'select',
      'hash',
      'attribute',
      'choose',
      'away',
      'move',
      'type',
    ].includes(this.deed.do);
    const mayNarrow = mayPick || this.deed.do === 'filter';
    if (!mayPick && said.selected !== model.selected)
      throw new Error(`${model.selected} was picked, and became ${said.selected}`);
    if (!mayNarrow && said.region !== model.region)
      throw new Error(`the region was ${model.region}, and became ${said.region}`);
    Object.assign(model, { selected: said.selected, region: said.region });
  }

  toString() {
    return JSON.stringify(this.deed);
  }
}

const nat = fc.nat(9_999);
const attributes = elements
  .flatMap(({ attributes: all }) => all)
  .filter(({ name }) => name !== 'group' && name !== 'src');
const deeds = [
  fc.record({ do: fc.constant('click'), n: nat }),
  fc.record({ do: fc.constant('click'), n: nat }),
  fc.record({ do: fc.constant('key'), key: fc.constantFrom(...KEYS) }),
  fc.record({ do: fc.constant('key'), key: fc.constantFrom(...KEYS) }),
  fc.record({ do: fc.constant('choose'), n: nat, m: nat }),
  fc.record({ do: fc.constant('type'), n: nat, text: fc.constantFrom(...WORDS) }),
  fc.record({ do: fc.constant('hover'), n: nat }),
  fc.constantFrom(...attributes).chain((item) =>
    fc.record({
      do: fc.constant('attribute'),
      n: nat,
      name: fc.constant(item.name),
      value: fc.constantFrom(null, ...valuesOf(item), 'sludder'),
    }),
  ),
  ...['select', 'filter', 'hash', 'language', 'width', 'hide', 'move', 'away', 'paper'].map(
    (what) => fc.record({ do: fc.constant(what), n: nat }),
  ),
].map((deed) => deed.map((one) => new Deed(one)));

export async function monkey({ check }) {
  const tags = elements.map((element) => everyShape(element)[0]);
  const body = `<main>${tags.join('')}</main><aside inert>${tags.map((tag) => tag.replace(/ deep-link|>/g, (found) => (found === '>' ? ` group="${APART}">` : '')).replace(/<\/([\w-]+) group="b">/, '</$1>')).join('')}</aside><a href="#slut">Efter</a>`;
  const server = await serve({
    folder: 'dist',
    pages: { '/probe.js': PROBE + MONKEY, '/monkey': page(body) },
  });
  for (const name of wanted) {
    await check(
      `${name}: ${SOAK ? `${SOAK / 60_000} minutes` : `${SEQUENCES} visits`} of random doings hold together (seed ${seed})`,
      async () => {
        const real = { ...(await HANDS[name]()), done: 0 };
        try {
          await fc.assert(
            fc.asyncProperty(fc.commands(deeds, { maxCommands: MOST, size: 'max' }), (commands) =>
              fc.asyncModelRun(async () => {
                // A fresh document: the same address with another fragment is the same document.
                await real.open('about:blank');
                await real.open(`${server.origin}/monkey`);
                const nodes = await real.run(
                  `${drawn(tags.length * 2)} await fetchGroups('', '${APART}'); await frame(); await rest(); return inside().length;`,
                );
                return { model: { nodes, selected: null, region: null }, real };
              }, commands),
            ),
            SOAK
              ? { seed, numRuns: 1e6, interruptAfterTimeLimit: SOAK, markInterruptAsFailure: false }
              : // The limit is for making a failure short: that may take long.
                {
                  seed,
                  numRuns: SEQUENCES,
                  interruptAfterTimeLimit: 240_000,
                  markInterruptAsFailure: false,
                },
          );
          if (real.done < SEQUENCES * 10) throw new Error(`only ${real.done} doings`);
          return `${real.done} doings`;
        } finally {
          await real.close();
        }
      },
    );
  }
  await server.close();
}
