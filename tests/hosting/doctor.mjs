// What `klynge doctor` says of a real server: nothing where it does as the sample says, and the fault where somebody made one.
import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The command as it is published. It runs beside this process, which stays free. */
export function doctor(address) {
  const asked = spawn('node', ['cli/dist/klynge.js', 'doctor', address, '--json']);
  let out = '';
  asked.stdout.on('data', (text) => (out += text));
  return new Promise((done, fail) => {
    asked.on('error', fail);
    asked.on('close', (exit) => {
      if (exit === 2) fail(new Error(`klynge doctor ${address} ended with 2`));
      else done({ exit, faults: JSON.parse(out).faults });
    });
  });
}

/** What somebody made of the sample, by server, and what has to be said of it. */
export const MISTAKES = [
  {
    what: 'scripts have no type',
    // What has no type is not packed either.
    code: 'type,unpacked',
    nginx: (text) => text.replace(/text\/javascript +js;/, ''),
    Apache: (text) => text.replace('AddType text/javascript .js', ''),
  },
  {
    what: 'other domains have no access',
    code: 'cors',
    nginx: (text) => text.replace(/.*Access-Control-Allow-Origin.*/, ''),
    Apache: (text) => text.replace(/.*Access-Control-Allow-Origin.*/, ''),
  },
  {
    what: 'the header for other domains is sent twice',
    code: 'cors',
    nginx: (text) => text.replace(/.*Access-Control-Allow-Origin.*/, (line) => `${line}\n${line}`),
    Apache: (text) =>
      text.replace(
        /.*Access-Control-Allow-Origin.*/,
        (line) => `${line}\n${line.replace('set', 'add')}`,
      ),
  },
  {
    what: 'frames are forbidden',
    code: 'frames',
    nginx: (text) => text.replace('frame-ancestors *', "frame-ancestors 'self'"),
    Apache: (text) => text.replace('frame-ancestors *', "frame-ancestors 'self'"),
  },
  {
    what: 'nothing is packed',
    code: 'unpacked',
    nginx: (text) => text.replaceAll('gzip on', 'gzip off'),
    Apache: (text) => text.replace(/.*DEFLATE.*/, ''),
  },
  {
    what: 'nothing may be kept',
    code: 'not-kept',
    nginx: (text) => text.replace('public, max-age=31536000, immutable', 'no-store'),
    Apache: (text) => text.replace('public, max-age=31536000, immutable', 'no-store'),
  },
  {
    what: 'a cookie is set',
    code: 'cookie',
    nginx: (text) =>
      text.replace(/.*nosniff.*/, (line) => `${line}\n add_header Set-Cookie "visit=1";`),
    Apache: (text) =>
      text.replace(/.*nosniff.*/, (line) => `${line}\nHeader set Set-Cookie "visit=1"`),
  },
  {
    what: 'scripts are led on to a login',
    code: 'moved',
    nginx: (text) => text.replace('types {', 'if ($uri ~ cdn/) { return 302 /login; }\n types {'),
  },
];

/** What somebody made of the folder: `act` gives what puts it back. */
export const DAMAGES = [
  {
    what: 'a file was not uploaded',
    code: 'missing',
    act: (file) => {
      renameSync(file, `${file}.away`);
      return () => renameSync(`${file}.away`, file);
    },
  },
  {
    what: 'line ends were changed on the way',
    code: 'line-ends',
    act: (file) => changed(file, (text) => text.replaceAll('\n', '\r\n')),
  },
  {
    what: 'an optimiser wrote the script anew',
    code: 'changed',
    act: (file) => changed(file, (text) => `/* optimised */${text}`),
  },
];

function changed(file, edit) {
  const bytes = readFileSync(file);
  writeFileSync(file, edit(bytes.toString()));
  return () => writeFileSync(file, bytes);
}

export const scriptIn = (folder, version) => join(folder, 'site', version, 'klynge.js');
