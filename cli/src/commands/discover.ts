import { writeChanged } from '../files.ts';
import { discover, type Discovery, type Missed, type Offer } from '../discover/discover.ts';
import { Failure } from '../formats/candidate.ts';
import { Parties } from '../import/classify.ts';
import { type Config, idFrom } from '../import/config.ts';
import { limitsOf, windowOf } from '../import/read-sources.ts';
import { type Asked, EXIT, type Exit, Stop } from '../main.ts';
import { reference } from '../reference.ts';
import { DISCOVERY, realClock, Visitor } from '../sources/visitor.ts';
import { isSecret, toldAddress } from '../text/secrets.ts';
import { inZone } from '../text/zones.ts';
import { failureIn, MISSED, WAYS } from '../words.ts';
import { momentIn } from './import-report.ts';
import { clusterNamed, readConfig, readConfigText, reasonOf } from './files.ts';

/** `klynge discover`: what a site offers, with three of its activities, as a source to confirm. */
export async function discoverCommand(asked: Asked): Promise<Exit> {
  const { names, options, say, world } = asked;
  const [written] = names;
  if (!written) throw new Stop(EXIT.nothing, say('error.arguments', say('discover.address')));
  const address = /^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) throw new Stop(EXIT.nothing, say('error.address', bare(written)));
  checkClusters(asked);
  const config = await readConfig(asked);
  const found = await look(address, asked, config);
  const sources = found.offers.slice(0, 1).map((offer) => sourceOf(offer, address, asked));
  const shown = withoutKeys(found);
  world.out(
    options.json
      ? `${JSON.stringify({ ...shown, sources }, null, 2)}\n`
      : told(shown, sources, asked),
  );
  if (!found.offers.length) return EXIT.problems;
  if (options.add) await add(sources, asked);
  return EXIT.good;
}

/** What is proposed can be read as it is. */
function checkClusters({ options, say }: Asked): void {
  const parties = new Parties(reference());
  const unknown = options.cluster?.find((name) => !parties.isId(name) && !parties.named(name));
  if (unknown === undefined) return;
  const near = parties.near(unknown);
  const hint = near ? ` (${say('validate.hint', near)})` : '';
  throw new Stop(EXIT.nothing, say('import.cluster', '--cluster', unknown, hint));
}

/** What is no address may hold a password or a key all the same. */
const bare = (written: string): string =>
  written.replace(/[?#].*$/, '').replace(/^([a-z][a-z\d+.-]*:\/*)?.*@/i, '$1');

/**
 * What was found, as it may be told: others read a terminal and a log too. Only the source that is
 * proposed holds an address with a key.
 */
const withoutKeys = ({ address, offers, missed, requests }: Discovery): Discovery => ({
  address: toldAddress(address),
  offers: offers.map((offer) => ({
    ...offer,
    from: toldAddress(offer.from),
    samples: offer.samples.map((one) => ({ ...one, url: one.url && toldAddress(one.url) })),
  })),
  missed: missed.map((one) => ({ ...one, at: toldAddress(one.at) })),
  requests,
});

async function look(address: string, asked: Asked, config: Config): Promise<Discovery> {
  const { say, world, now, language } = asked;
  const today = inZone(now.getTime(), config.timeZone).slice(0, 10);
  world.err(`${say('discover.looking', new URL(address).host)}\n`);
  try {
    return await discoverAt(address, { config, today, clock: world.clock ?? realClock });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const why = failureIn(error, language);
    throw new Stop(EXIT.nothing, say('discover.failed', toldAddress(address), why));
  }
}

interface Looking {
  readonly config: Config;
  readonly today: string;
  readonly clock: typeof realClock;
}

function discoverAt(address: string, { config, today, clock }: Looking): Promise<Discovery> {
  const limits = limitsOf(config);
  const [from, to] = windowOf(config, today);
  const visitor = new Visitor({ limits, cache: null, clock, ...DISCOVERY, home: address });
  return discover(address, visitor, {
    timeZone: config.timeZone,
    today,
    from,
    to,
  });
}

type Proposed = Readonly<Record<string, unknown>>;

/** As it may stand in the configuration. */
function sourceOf(
  { from, recipe }: Offer,
  address: string,
  { options }: Pick<Asked, 'options'>,
): Proposed {
  const clusters = (options.cluster ?? []).map((name) => clusterNamed(name) ?? name);
  return {
    id: idFrom(new URL(address).hostname.replace(/^www\./, '')),
    from,
    // The page is published; the address of a calendar with a key is not.
    ...(from === address || isSecret(address) ? {} : { page: address }),
    ...(clusters.length ? { clusters, role: 'organiser' } : {}),
    ...(recipe ? { recipe } : {}),
  };
}

function told(
  { address, offers, missed, requests }: Discovery,
  sources: readonly Proposed[],
  asked: Asked,
): string {
  const { say } = asked;
  const lines = [
    say('discover.head', address, requests),
    ...missed.map((one) => missedLine(one, asked)),
    ...offers.flatMap((one) => offerLines(one, asked)),
  ];
  if (!offers.length) return [...lines, say('discover.nothing'), ''].join('\n');
  const shown = sources.map((source) => JSON.stringify(source, null, 2));
  const hint = asked.options.add ? [] : [say('discover.add')];
  return [...lines, ...hint, ...shown, ''].join('\n');
}

function missedLine({ way, at, why, failure }: Missed, { language }: Asked): string {
  const i = language === 'da' ? 0 : 1;
  const reason = failure ? failureIn(failure, language) : MISSED[why][i];
  return `  – ${WAYS[way][i]}: ${reason}${at ? ` (${at})` : ''}`;
}

function offerLines(
  { way, from, items, ahead, samples }: Offer,
  { say, language }: Asked,
): string[] {
  const i = language === 'da' ? 0 : 1;
  return [
    `  ✓ ${say('discover.found', WAYS[way][i], items, ahead)} (${from})`,
    ...samples.map(
      (one) =>
        `      ${momentIn(one, language)}  ${[one.title, one.place].filter(Boolean).join(', ')}`,
    ),
  ];
}

/** Puts what a person has confirmed by `--add` into the configuration. */
async function add(sources: readonly Proposed[], asked: Asked): Promise<void> {
  const { options, say, world } = asked;
  const path = options.config ?? 'klynge.config.json';
  const config = JSON.parse((await readConfigText(asked)) ?? '{}') as { sources?: Proposed[] };
  const known = config.sources ?? [];
  const fresh = sources.filter(
    ({ id, from }) => !known.some((one) => one['id'] === id || one['from'] === from),
  );
  if (!fresh.length) {
    world.out(`${say('discover.known', path)}\n`);
    return;
  }
  const after = { ...config, sources: [...known, ...fresh] };
  try {
    await writeChanged(path, `${JSON.stringify(after, null, 2)}\n`);
  } catch (error) {
    throw new Stop(EXIT.nothing, say('error.write', path, reasonOf(error, say)));
  }
  world.out(`${say('discover.added', path)}\n`);
}
