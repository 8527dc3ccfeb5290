import { parentPort } from 'node:worker_threads';
import { Failure } from '../formats/candidate.ts';
import { readSource } from '../formats/read.ts';
import type { Answer, Job } from './isolate.ts';

function answerTo({ bytes, format, options }: Job): Answer {
  try {
    return { parsed: readSource(bytes, format, options) };
  } catch (error) {
    const { code, found } =
      error instanceof Failure ? error : new Failure('unreadable', String(error).slice(0, 120));
    return { code, found };
  }
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(answerTo(job)));
