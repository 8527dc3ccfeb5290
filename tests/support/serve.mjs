// A static server on loopback that keeps a list of what was asked for.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * `pages` are texts by path, or functions that give one (or throw, where the file is lost; or a generator of texts, sent one by one); all else comes from `folder`. `headers`
 * gives those of a path; `packed`: by gzip, as real hosts do.
 */
export async function serve({ folder, pages = {}, headers = () => ({}), packed = false }) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url, 'http://localhost').pathname);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    asked.push(path);
    for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value);
    try {
      const page = pages[path] ?? (() => readFile(join(folder, normalize(path))));
      const body = typeof page === 'function' ? await page() : page;
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html; charset=utf-8');
      if (body[Symbol.asyncIterator]) {
        for await (const some of body) response.write(some);
        return response.end();
      }
      if (packed) response.setHeader('content-encoding', 'gzip');
      response.end(packed ? gzipSync(body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => new Promise((done) => server.close(done)),
  };
}
