import { fields, json, text } from '../stream/reading';
import { Refused, Unreachable } from './problem';

/** Milliseconds after which a line without an answer counts as broken. */
const PATIENCE = 30_000;

/** Gives the bearer token of the caller; asked before every request, so that a host can renew it. Never stored here. */
export type TokenSource = () => string | undefined | Promise<string | undefined>;

/** The service over HTTP. Addresses are relative to its home, so it may stand behind any prefix. */
export class Service {
  readonly #home: URL;
  readonly #token: TokenSource | undefined;

  constructor(home: URL, token?: TokenSource) {
    this.#home = home;
    this.#token = token;
  }

  /** A part of the API. */
  api(path: string): URL {
    return this.address(`api/v1/${path}`);
  }

  /** An address that the service gave us. One that leads out of its home is refused. */
  address(relative: string): URL {
    const address = new URL(relative.replace(/^[/\\]+/, ''), this.#home);
    if (!address.href.startsWith(this.#home.href)) throw new Refused(0, 'foreign-address', 'address of another service');
    return address;
  }

  /** Asks for JSON. */
  async get(address: URL): Promise<unknown> {
    return read(await this.fetch(address, { signal: AbortSignal.timeout(PATIENCE) }));
  }

  /** Sends what is to be changed. */
  async patch(address: URL, json: object): Promise<unknown> {
    const init = { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(json) };
    return read(await this.fetch(address, { ...init, method: 'PATCH', signal: AbortSignal.timeout(PATIENCE) }));
  }

  /** Sends JSON. */
  async post(address: URL, json: object, headers: Record<string, string> = {}): Promise<unknown> {
    const init = { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(json) };
    return read(await this.fetch(address, { ...init, method: 'POST', signal: AbortSignal.timeout(PATIENCE) }));
  }

  /** Sends a form with a file, for as long as it takes. */
  async postForm(address: URL, form: FormData): Promise<unknown> {
    return read(await this.fetch(address, { method: 'POST', body: form }));
  }

  async end(address: URL): Promise<void> {
    await this.fetch(address, { method: 'DELETE' });
  }

  /** Throws {@link Refused} or {@link Unreachable}; an answer that comes back is a good one. */
  async fetch(address: URL, init: RequestInit = {}): Promise<Response> {
    const token = await this.#token?.();
    const headers = new Headers(init.headers);
    if (token) headers.set('Authorization', `Bearer ${token}`);
    const response = await reach(address, { ...init, headers, credentials: 'same-origin', cache: init.cache ?? 'no-store' });
    if (!response.ok) throw await refusal(response);
    return response;
  }
}

async function reach(address: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Unreachable('no answer from the service', { cause: failure });
  }
}

async function read(response: Response): Promise<unknown> {
  try {
    return json(await response.text());
  } catch (failure) {
    throw new Unreachable('the answer broke off', { cause: failure });
  }
}

async function refusal(response: Response): Promise<Refused> {
  const problem = fields(await read(response));
  return new Refused(response.status, text(problem, 'code') || `http-${response.status}`, text(problem, 'detail'));
}
