// Where the time goes, by phase, from Chromium's own trace: what the main thread did until something was painted, each
// moment counted once, for the innermost thing that it did; and in how many rounds the files were fetched.
import { files as calendarFiles } from './calendar-pages.mjs';
import { clicked, COMPLETE, settle, TARGETS } from './map.mjs';
import { mapPages, placesPages, snippetPage } from './map-pages.ts';
import { ROUNDS, rounds, stopwatch, tell, tellMarkdown, told } from './stopwatch.mjs';

const PLACES = 10_000;
const MAP = ['/script', '/klynge'];
const CATEGORIES = [
  ...['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'],
  ...['disabled-by-default-v8.compile', 'v8.execute'],
];
/** Trace events by phase; what is not named is none, and counts for the event around it. */
const PHASES = {
  'HTML parsed': ['ParseHTML', 'ParseAuthorStyleSheet'],
  'scripts compiled': ['v8.compile', 'v8.compileModule', 'V8.CompileCode', 'v8.produceCache'],
  'scripts evaluated': ['EvaluateScript', 'v8.evaluateModule', 'v8.run'],
  'code called later (render)': [
    ...['FunctionCall', 'RunMicrotasks', 'v8.callFunction', 'TimerFire', 'FireAnimationFrame'],
    ...['EventDispatch', 'FireIdleCallback'],
  ],
  'garbage collected': ['MajorGC', 'MinorGC', 'V8.GC_HEAP_EMBEDDER_TRACING_EPILOGUE'],
  style: ['UpdateLayoutTree', 'RecalculateStyles', 'ScheduleStyleRecalculation'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'CompositeLayers'],
  'the browser’s own tasks (page set up, messages)': ['RunTask', 'ThreadControllerImpl::RunTask'],
};
const phaseOf = new Map(
  Object.entries(PHASES).flatMap(([phase, names]) => names.map((name) => [name, phase])),
);
const WAITING = 'main thread waits (network, other processes)';

/** Milliseconds by phase on the thread until `end`: what an event took, without the events inside it. */
function byPhase(events, begin, end) {
  const sums = Object.fromEntries([...Object.keys(PHASES), WAITING].map((phase) => [phase, 0]));
  const known = events
    .filter(
      ({ ph, name, ts, dur }) => ph === 'X' && phaseOf.has(name) && ts < end && ts + dur > begin,
    )
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let busy = 0;
  const open = [];
  for (const { name, ts, dur } of known) {
    const [from, to] = [Math.max(ts, begin), Math.min(ts + dur, end)];
    while (open.length && open.at(-1).to <= from) open.pop();
    const phase = phaseOf.get(name);
    const around = open.at(-1);
    sums[phase] += to - from;
    if (around) sums[around.phase] -= to - from;
    else busy += to - from;
    open.push({ phase, to });
  }
  sums[WAITING] = end - begin - busy;
  return Object.fromEntries(Object.entries(sums).map(([phase, micro]) => [phase, micro / 1000]));
}

/** A round is what was asked for before anything of the round came. */
function fetchRounds(events, begin, end) {
  const at = (wanted) =>
    events.filter(({ name, ts }) => name === wanted && ts >= begin && ts <= end);
  const came = new Map(at('ResourceFinish').map(({ args, ts }) => [args.data.requestId, ts]));
  let count = 0;
  let until = 0;
  for (const { args, ts } of at('ResourceSendRequest').sort((a, b) => a.ts - b.ts)) {
    const back = came.get(args.data.requestId) ?? end;
    if (ts >= until) {
      count++;
      until = back;
    } else until = Math.min(until, back);
  }
  return count;
}

/** The milliseconds of the main thread from the navigation, `duration` of them. */
function sinceNavigation(text, duration) {
  const { traceEvents } = JSON.parse(text);
  const { ts, pid, tid } = traceEvents
    .filter(
      ({ name, args }) =>
        name === 'navigationStart' && args.data?.documentLoaderURL?.startsWith('http://127.0.0.1'),
    )
    .at(-1);
  const end = ts + duration * 1000;
  const own = traceEvents.filter((event) => event.pid === pid);
  return {
    'fetch rounds': fetchRounds(own, ts, end),
    ...byPhase(
      own.filter((event) => event.tid === tid),
      ts,
      end,
    ),
    all: duration,
  };
}

/** The milliseconds of the main thread between the two marks that a page made. */
function betweenMarks(text) {
  const { traceEvents } = JSON.parse(text);
  const mark = (wanted) =>
    traceEvents.find(({ name, cat }) => name === wanted && cat.includes('user_timing'));
  const [began, done] = [mark('began'), mark('done')];
  const thread = traceEvents.filter(({ pid, tid }) => pid === began.pid && tid === began.tid);
  return { ...byPhase(thread, began.ts, done.ts), all: (done.ts - began.ts) / 1000 };
}

/** Pages that paint something: what is waited for, and where another throttling says more. */
const LOADS = [
  { what: 'the map is painted', names: [...MAP, '/snippet'], throttle: 1 },
  { what: 'the map is painted', names: [...MAP, '/snippet'], throttle: 4 },
  { what: 'the map is complete', names: MAP, until: COMPLETE, throttle: 4 },
  {
    what: `${PLACES.toLocaleString('en')} own places are painted`,
    names: [`/canvas-${PLACES}`, `/klynge-${PLACES}`],
    throttle: 1,
  },
];
const MONTH = {
  what: 'a month of 200 activities is painted',
  names: ['/floor?n=200', '/klynge?n=200'],
  throttle: 1,
};

const traced = (visit, { names, until, throttle }) =>
  rounds(names, async (name) => {
    const { ready, trace } = await visit(name, { throttle, until, categories: CATEGORIES });
    return sinceNavigation(trace, ready);
  });

/** The time of a click until it is painted. */
const clicks = (visit) =>
  rounds(MAP, async (name) => {
    const act = async (page) => {
      await settle(page);
      await page.tracing.start({ categories: CATEGORIES });
      await page.evaluate(
        `performance.mark('began'), ${clicked(TARGETS[name])}.then(() => performance.mark('done'))`,
      );
      return Buffer.from(await page.tracing.stop()).toString();
    };
    return betweenMarks((await visit(name, { throttle: 4, act })).result);
  });

function show(what, throttle, figures, asMarkdown) {
  const names = Object.keys(figures);
  const title = `Until ${what}, ms, ${throttle} × CPU, ${ROUNDS} rounds`;
  const phases = Object.keys(figures[names[0]][0]);
  const cell = (name, phase) =>
    told(
      figures[name].map((one) => one[phase]),
      phase === 'fetch rounds' ? 0 : 1,
    );
  if (asMarkdown) {
    const rows = phases.map((phase) => [phase, ...names.map((name) => cell(name, phase))]);
    tellMarkdown([[title, ...names], ...rows]);
    return;
  }
  tell(
    title,
    Object.fromEntries(
      phases.map((phase) => [
        phase,
        Object.fromEntries(names.map((name) => [name, cell(name, phase)])),
      ]),
    ),
  );
}

/** `asMarkdown`: as tables for the document on performance. */
export async function trace({ asMarkdown }) {
  const maps = await stopwatch({
    ...mapPages,
    ...placesPages(PLACES),
    '/snippet': snippetPage(''),
  });
  for (const load of LOADS)
    show(load.what, load.throttle, await traced(maps.visit, load), asMarkdown);
  show('a number that was clicked is painted', 4, await clicks(maps.visit), asMarkdown);
  await maps.close();
  const calendars = await stopwatch(await calendarFiles());
  show(MONTH.what, MONTH.throttle, await traced(calendars.visit, MONTH), asMarkdown);
  await calendars.close();
}
