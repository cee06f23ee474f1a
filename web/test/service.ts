import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Api } from './api';

/** As strict as the service's own. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A service at the wire that plays what a test scripts, below a prefix as behind a host's proxy, with the built page. */
export class ScriptedService {
  readonly api = new Api();
  /** Pages of its own beside the built one, by path. */
  readonly pages = new Map<string, string>();
  #port = 0;
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));

  static async start(): Promise<ScriptedService> {
    const service = new ScriptedService();
    await service.resume();
    return service;
  }

  get home(): string {
    return `http://localhost:${this.#port}/ai/`;
  }

  /** Begins to answer, where it did before {@link stop}. */
  async resume(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url!, this.home);
    if (!pathname.startsWith('/ai/')) return void response.writeHead(404).end();
    const path = pathname.slice('/ai/'.length);
    if (path.startsWith('api/v1/')) return this.api.serve(path.slice('api/v1/'.length), request, response);
    return this.#file(['', 'admin'].includes(path) ? 'index.html' : path, response);
  }

  /** Compressed, and kept as long, as by the service itself. */
  async #file(path: string, response: ServerResponse): Promise<void> {
    try {
      const content = this.pages.get(path) ?? (await readFile(join(DIST, normalize(`/${path}`))));
      const headers = {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Content-Encoding': 'gzip',
        'Content-Security-Policy': POLICY,
        'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      };
      response.writeHead(200, headers).end(gzipSync(content));
    } catch {
      response.writeHead(404).end();
    }
  }
}
