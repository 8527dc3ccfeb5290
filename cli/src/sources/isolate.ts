/**
 * Reading in a thread of its own: what a source holds can neither stop the program, nor keep it
 * waiting, nor fill its memory.
 */
import { Worker } from 'node:worker_threads';
import { Failure, type FailureCode, type Parsed, type ReadOptions } from '../formats/candidate.ts';
import type { Format } from '../formats/read.ts';

export interface Job {
  readonly bytes: Uint8Array;
  readonly format: Format | null;
  readonly options: ReadOptions;
}

export type Answer =
  { readonly parsed: Parsed } | { readonly code: FailureCode; readonly found: string };

const SECONDS = 30;
const MEGABYTES = 600;

/** Built, the thread's file stands beside this one; from the source, it is TypeScript. */
const file = new URL(
  import.meta.url.endsWith('.ts') ? './read.worker.ts' : './read.worker.js',
  import.meta.url,
);

/** Threads that have done their work; they keep nobody waiting at the end of the program. */
const idle: Worker[] = [];

function aWorker(): Worker {
  const worker =
    idle.pop() ?? new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  worker.removeAllListeners();
  worker.ref();
  return worker;
}

export function readApart(job: Job, seconds = SECONDS): Promise<Parsed> {
  return new Promise((done, fail) => {
    const worker = aWorker();
    const stop = (failure: Failure): void => {
      clearTimeout(timer);
      void worker.terminate();
      fail(failure);
    };
    const timer = setTimeout(() => {
      stop(new Failure('timeout', `${seconds} s`));
    }, seconds * 1000);
    worker.on('message', (answer: Answer) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.unref();
      idle.push(worker);
      if ('parsed' in answer) done(answer.parsed);
      else fail(new Failure(answer.code, answer.found));
    });
    worker.on('error', (error) => {
      stop(new Failure('unreadable', String(error).slice(0, 120)));
    });
    worker.on('exit', () => {
      stop(new Failure('unreadable', 'thread'));
    });
    worker.postMessage(job);
  });
}
