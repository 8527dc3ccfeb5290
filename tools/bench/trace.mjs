// Where the time of the map's first painting goes, by phase, from Chromium's own trace: what the main thread did until
// the map was painted, each moment counted once, for the innermost thing that it did; and in how many rounds the files
// were fetched.
import { mapPages, snippetPage } from './map-pages.ts';
import { ROUNDS, rounds, stopwatch, tell, tellMarkdown, told } from './stopwatch.mjs';

const NAMES = ['/script', '/klynge', '/snippet'];
const CATEGORIES = [
  ...['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'],
  'disabled-by-default-v8.compile',
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

function phasesOf(text, painted) {
  const { traceEvents } = JSON.parse(text);
  const navigation = traceEvents
    .filter(
      ({ name, args }) =>
        name === 'navigationStart' && args.data?.documentLoaderURL?.startsWith('http://127.0.0.1'),
    )
    .at(-1);
  const begin = navigation.ts;
  const end = begin + painted * 1000;
  const thread = traceEvents.filter(
    ({ pid, tid }) => pid === navigation.pid && tid === navigation.tid,
  );
  return {
    'fetch rounds': fetchRounds(
      traceEvents.filter(({ pid }) => pid === navigation.pid),
      begin,
      end,
    ),
    ...byPhase(thread, begin, end),
    painted,
  };
}

/** `asMarkdown`: as tables for the document on performance. */
export async function trace({ asMarkdown }) {
  const { visit, close } = await stopwatch({ ...mapPages, '/snippet': snippetPage('') });
  for (const throttle of [1, 4]) {
    const all = await rounds(NAMES, async (name) => {
      const options = { throttle, categories: CATEGORIES };
      const { ready, trace: events } = await visit(name, options);
      return phasesOf(events, ready);
    });
    const phases = Object.keys(all['/klynge'][0]);
    const title = `Until the map is painted, ms, ${throttle} × CPU, ${ROUNDS} rounds`;
    const cells = (phase) =>
      NAMES.map((name) => {
        const values = all[name].map((one) => one[phase]);
        return told(values, phase === 'fetch rounds' ? 0 : 1);
      });
    if (asMarkdown)
      tellMarkdown([[title, ...NAMES], ...phases.map((phase) => [phase, ...cells(phase)])]);
    else
      tell(
        title,
        Object.fromEntries(
          phases.map((phase) => [
            phase,
            Object.fromEntries(cells(phase).map((cell, i) => [NAMES[i], cell])),
          ]),
        ),
      );
  }
  await close();
}
