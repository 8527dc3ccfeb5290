import { parentPort } from 'node:worker_threads';
import { Failure } from '../formats/candidate.ts';
import { readSource } from '../formats/read.ts';
import type { Answer, Job } from './isolate.ts';

parentPort?.on('message', ({ bytes, format, options }: Job) => {
  readSource(bytes, format, options).then(
    (parsed) => parentPort?.postMessage({ parsed } satisfies Answer),
    (error: unknown) => {
      const { code, found } =
        error instanceof Failure ? error : new Failure('unreadable', String(error).slice(0, 120));
      parentPort?.postMessage({ code, found } satisfies Answer);
    },
  );
});
