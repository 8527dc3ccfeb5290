/** A folder of the library on a web server: well handed out, and with each thing that servers do to it. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FAULTS, type FaultCode, hashOf } from '../../cli/src/doctor/faults.ts';
import { aSite, type Site } from './server.ts';
import { klynge } from './support.ts';

const SCRIPT = `// ${'widget '.repeat(300)}\nrun();\n`;
const CONTENT: Readonly<Record<string, string>> = {
  'klynge.js': SCRIPT,
  'cdn/map.js': 'export const map = 1;\n',
  'klynge.css': '.klynge-static { margin: 0 }\n',
  'data/klynger.json': '{"meta":{}}\n',
  'embed/map.html': '<!doctype html><title>Kort</title>\n',
};
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};
type Headers = Record<string, string>;

/** What a server that does as the samples say answers with. */
function headersOf(file: string): Headers {
  const isFrame = file.startsWith('embed/');
  return {
    'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? '',
    'content-encoding': 'gzip',
    'cache-control': isFrame ? 'public, max-age=3600' : 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    ...(isFrame ? { 'content-security-policy': "default-src 'none'; frame-ancestors *" } : {}),
  };
}

let site: Site;
/** Of a version that no release beside the command has: the folder’s own list counts. */
const PATH = '/klynge/9.0.0/';
const folder = (): string => site.origin + PATH;

/** What a server does to a file. A header that is `null` is not sent. */
interface Change {
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly bytes?: (bytes: Buffer) => Uint8Array;
  readonly status?: number;
}

function put(file: string, { headers = {}, bytes, status = 200 }: Change = {}): void {
  const sent = { ...headersOf(file), ...headers };
  const plain = Buffer.from(CONTENT[file] ?? '');
  const content = bytes?.(plain) ?? plain;
  const body = sent['content-encoding'] === 'gzip' ? gzipSync(content) : content;
  const named = Object.entries(sent).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  site.pages.set(PATH + file, (_, response: ServerResponse) => {
    response.writeHead(status, Object.fromEntries(named)).end(body);
  });
}

beforeEach(async () => {
  site = await aSite();
  for (const file of Object.keys(CONTENT)) put(file);
  const hashes = Object.fromEntries(
    Object.entries(CONTENT).map(([file, text]) => [file, hashOf(Buffer.from(text))]),
  );
  site.pages.set(`${PATH}integrity.json`, JSON.stringify(hashes));
});
afterEach(() => site.close());

interface Told {
  readonly code: FaultCode;
  readonly found: string;
  readonly files: readonly string[];
}
async function faults(): Promise<readonly Told[]> {
  const { out } = await klynge('doctor', folder(), '--json');
  return (JSON.parse(out) as { faults: Told[] }).faults;
}

describe('klynge doctor', () => {
  it('says that all is as it should be, and asks for each file once', async () => {
    const { exit, out } = await klynge('doctor', folder(), '--lang', 'da');
    expect(out).toContain(`5 filer på ${folder()}: alt er, som det skal være`);
    expect(exit).toBe(0);
    expect(site.asked.map(({ url }) => url).sort()).toEqual(
      ['integrity.json', ...Object.keys(CONTENT)].map((file) => PATH + file).sort(),
    );
  });

  it('takes the address of the folder, of the script and of the list', async () => {
    for (const end of ['klynge.js', 'integrity.json', '?v=2'])
      expect((await klynge('doctor', folder() + end)).exit, end).toBe(0);
  });

  const page = (text: string) => (): Buffer => Buffer.from(text);
  const map = 'cdn/map.js';
  const frame = 'embed/map.html';
  const CASES: Readonly<
    Record<Exclude<FaultCode, 'unreachable' | 'plain'>, readonly [string, Change]>
  > = {
    missing: [map, { status: 404 }],
    refused: [map, { status: 403 }],
    moved: [map, { status: 302, headers: { location: '/login' } }],
    page: [map, { bytes: page('<!DOCTYPE html><h1>Log ind</h1>') }],
    broken: [map, { bytes: (bytes) => gzipSync(bytes) }],
    'line-ends': [map, { bytes: (bytes) => Buffer.from(String(bytes).replaceAll('\n', '\r\n')) }],
    mark: [map, { bytes: (bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes]) }],
    changed: [map, { bytes: (bytes) => Buffer.from(String(bytes).replace(' = ', '=')) }],
    type: [map, { headers: { 'content-type': 'text/plain' } }],
    charset: [map, { headers: { 'content-type': 'text/javascript; charset=iso-8859-1' } }],
    cors: [map, { headers: { 'access-control-allow-origin': null } }],
    resource: [map, { headers: { 'cross-origin-resource-policy': 'same-origin' } }],
    frames: [
      frame,
      { headers: { 'content-security-policy': null, 'x-frame-options': 'SAMEORIGIN' } },
    ],
    attachment: [frame, { headers: { 'content-disposition': 'attachment' } }],
    cookie: ['klynge.js', { headers: { 'set-cookie': 'visit=1; Path=/' } }],
    'not-kept': ['klynge.js', { headers: { 'cache-control': 'no-cache' } }],
    'kept-long': [frame, { headers: { 'cache-control': 'max-age=31536000, immutable' } }],
    unpacked: ['klynge.js', { headers: { 'content-encoding': null } }],
    'no-resource': ['klynge.js', { headers: { 'cross-origin-resource-policy': null } }],
    sniffed: ['klynge.js', { headers: { 'x-content-type-options': null } }],
    'no-policy': [frame, { headers: { 'content-security-policy': null } }],
  };

  it.each(Object.entries(CASES))('finds %s, in that file alone', async (code, [file, change]) => {
    put(file, change);
    expect((await faults()).map((fault) => [fault.code, fault.files])).toEqual([[code, [file]]]);
    const { exit, out } = await klynge('doctor', folder(), '--lang', 'en');
    const [grade, , words] = FAULTS[code as FaultCode];
    expect(out).toContain(words.split('{0}')[0]);
    expect(exit).toBe(grade === 'error' ? 1 : 0);
    expect((await klynge('doctor', folder(), '--strict')).exit).toBe(1);
  });

  it.each([
    ['sent twice', '*, *'],
    ['for one domain alone', 'https://www.kommunen.example'],
  ])('finds an origin %s', async (_, value) => {
    put(map, { headers: { 'access-control-allow-origin': value } });
    expect(await faults()).toMatchObject([{ code: 'cors', found: value, files: [map] }]);
  });

  it('lets frame-ancestors * outweigh the older header, as browsers do', async () => {
    put(frame, { headers: { 'x-frame-options': 'DENY' } });
    expect(await faults()).toEqual([]);
    put(frame, { headers: { 'content-security-policy': "frame-ancestors 'self'" } });
    expect(await faults()).toMatchObject([{ code: 'frames', found: "frame-ancestors 'self'" }]);
  });

  it('tells a fault of many files once, with some of them', async () => {
    for (const file of Object.keys(CONTENT))
      put(file, { headers: { 'x-content-type-options': null } });
    const { out } = await klynge('doctor', folder(), '--lang', 'da');
    expect(out.match(/nosniff/g)).toHaveLength(1);
    expect(out).toContain('! 5 fil(er)');
  });

  it('says what broke off, and looks at the others', async () => {
    site.pages.set(`${PATH}cdn/map.js`, (_, response) => response.destroy());
    expect((await faults()).map(({ code, files }) => [code, files])).toEqual([
      ['unreachable', ['cdn/map.js']],
    ]);
  });

  it('holds a folder of the same version against the release that is installed beside it', async () => {
    const own = hashOf(Buffer.from('run()'));
    const list = { 'klynge.js': own, 'embed/map.html': own };
    site.pages.set('/klynge/0.1.0/integrity.json', JSON.stringify(list));
    site.pages.set('/klynge/0.1.0/klynge.js', 'run()');
    const { exit, out } = await klynge('doctor', `${site.origin}/klynge/0.1.0/`, '--json');
    const { comparedWith, faults: found } = JSON.parse(out) as {
      comparedWith: string;
      faults: Told[];
    };
    expect([exit, comparedWith]).toEqual([1, '0.1.0']);
    const filesOf = (code: FaultCode): readonly string[] =>
      found.find((one) => one.code === code)?.files ?? [];
    expect(filesOf('changed')).toEqual(['klynge.js']);
    expect(filesOf('missing')).toEqual(['embed/map.html']);
  });

  it('asks no more of what “klynge publish” wrote than that it can be used', async () => {
    for (const [path, page] of [...site.pages])
      site.pages.set(path.replace(PATH, '/klynger/'), page);
    for (const file of Object.keys(CONTENT)) {
      put(file, { headers: { 'cache-control': 'max-age=300', 'content-security-policy': null } });
      site.pages.set(`/klynger/${file}`, site.pages.get(PATH + file) ?? '');
    }
    const { exit, out } = await klynge('doctor', `${site.origin}/klynger/`, '--json');
    expect([exit, (JSON.parse(out) as { faults: Told[] }).faults]).toEqual([0, []]);
  });

  it('says that pages with https fetch nothing from http', async () => {
    // The same server under an address that is not told to be one’s own machine.
    const far = folder().replace('127.0.0.1', '[::ffff:127.0.0.1]');
    const { exit, out } = await klynge('doctor', far, '--lang', 'da');
    expect([exit, out]).toEqual([1, expect.stringContaining('Adressen er ikke https.')]);
  });

  it('says where there is no such folder, and changes nothing', async () => {
    const none = await klynge('doctor', `${site.origin}/andet/`, '--lang', 'da');
    expect([none.exit, none.err]).toEqual([
      2,
      expect.stringContaining('har ingen integrity.json (404)'),
    ]);
    site.pages.set('/andet/integrity.json', '<!doctype html>');
    const page = await klynge('doctor', `${site.origin}/andet/`, '--lang', 'en');
    expect([page.exit, page.err]).toEqual([2, expect.stringContaining('has no integrity.json')]);
    for (const address of ['klynge/0.1.0', 'ftp://a.example/'])
      expect((await klynge('doctor', address)).exit).toBe(2);
    expect((await klynge('doctor')).exit).toBe(2);
    await site.close();
    const gone = await klynge('doctor', folder(), '--lang', 'da');
    expect([gone.exit, gone.err]).toEqual([2, expect.stringContaining('tager ikke imod')]);
  });
});
