import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  readonly origin: string;
  /** What is answered under a path; may be changed while it runs. */
  readonly pages: Map<string, Handler | string | Buffer>;
  readonly asked: IncomingMessage[];
  close(): Promise<void>;
}

/** A server on loopback, on a free port. */
export async function aSite(pages: Record<string, Handler | string | Buffer> = {}): Promise<Site> {
  const map = new Map(Object.entries(pages));
  const asked: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(request);
    const page = map.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (typeof page === 'function') page(request, response);
    else if (page === undefined) response.writeHead(404).end('nothing here');
    else response.end(page);
  };
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages: map,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
