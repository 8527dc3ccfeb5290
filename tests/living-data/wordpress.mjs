// A real WordPress, as Debian has it, whose activities are posts without any feed of events: `klynge discover` is to find how to read them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/src/main.ts';
import { startWordPress } from '../support/wordpress.mjs';

const same = (found, expected) => {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
};

const soon = (days) => new Date(Date.now() + days * 86_400_000);
const MONTHS =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');
const WEEKDAYS = 'Søndag Mandag Tirsdag Onsdag Torsdag Fredag Lørdag'.split(' ');
const spoken = (day) =>
  `${WEEKDAYS[day.getUTCDay()]} d. ${day.getUTCDate()}. ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
const POSTS = [
  ['Temadag om vand & jord', 20, '10.00-12.00', 'Rådhuset, 8000 Aarhus C'],
  ['Besøg på en mølle', 34, '13.00-15.30', 'Møllen, 7100 Vejle'],
  ['Morgenkaffe om energi', 48, '8.30-10.00', 'Havnen, 6700 Esbjerg'],
  ['Workshop: lyd i byen', 62, '9.00-16.00', 'Salen, 5000 Odense C'],
].map(([title, days, time, place]) => ({ title, day: soon(days), time, place }));

/** Throws where an activity is not read as its post tells of it. */
export async function readWordPress() {
  const work = mkdtempSync(join(tmpdir(), 'klynge-posts-'));
  const at = (...path) => join(work, ...path);
  let found = '';
  let wordpress;
  try {
    const posts = POSTS.map(({ title, day, time, place }) => ({
      title,
      content: `<!-- wp:paragraph --><p><strong>${spoken(day)} kl. ${time}</strong></p><!-- /wp:paragraph --><!-- wp:paragraph --><p class="sted">${place}</p><!-- /wp:paragraph --><!-- wp:paragraph --><p>Vi mødes og taler om det.</p><!-- /wp:paragraph -->`,
    }));
    wordpress = await startWordPress({
      input: posts,
      setUp: `$category = wp_insert_term('Arrangementer', 'category', ['slug' => 'arrangementer'])['term_id'];
foreach ($input as $i => $post) wp_insert_post(['post_title' => $post['title'], 'post_status' => 'publish',
  'post_date' => gmdate('Y-m-d H:i:s', time() - 86400 * (10 + $i)), 'post_category' => [$category], 'post_content' => $post['content']]);`,
    });
    const { origin } = wordpress;

    writeFileSync(at('klynge.config.json'), '{"sources":[]}');
    // In this process, by a clock that waits for nobody: what is asked for slowly would take a minute.
    const clock = { now: () => 0, wait: async () => undefined };
    const world = { env: {}, clock, out: (text) => (found += text), err: () => undefined };
    const klynge = (...args) => run([...args, '--config', at('klynge.config.json')], world);
    await klynge('discover', `${origin}/category/arrangementer/`, '--add', '--cluster', 'MADE');
    await klynge('import');
    const { activities } = JSON.parse(readFileSync(at('data/activities.json'), 'utf8'));
    same(
      activities.map(({ title, start, end }) => [title, start, end]),
      POSTS.map(({ title, day, time }) => {
        const [from, to] = time.split('-').map((text) => text.replace('.', ':').padStart(5, '0'));
        const date = day.toISOString().slice(0, 10);
        return [title, `${date}T${from}`, `${date}T${to}`];
      }),
    );
  } catch (error) {
    throw new Error(`${error.message}\n${found}`, { cause: error });
  } finally {
    await wordpress?.close();
    rmSync(work, { recursive: true, force: true });
  }
}
