#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './main.ts';

// Large datasets: collect what is not used any more rather than ask the machine for more memory. A
// third slower at most.
setFlagsFromString('--heap-growing-percent=20');

// A pipe that was closed (`klynge help | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
