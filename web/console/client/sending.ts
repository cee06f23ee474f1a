import type { Service } from '../../client/service';
import { json as parsed } from '../../stream/reading';

/** Milliseconds after which something sent counts as not answered. */
const PATIENCE = 60_000;

/** Sends JSON by any method and reads what comes back; an empty object where nothing does. */
export async function sendJson(service: Service, method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<unknown> {
  const init: RequestInit = { method, signal: AbortSignal.timeout(PATIENCE) };
  if (body) Object.assign(init, { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  return parsed(await (await service.fetch(service.api(path), init)).text());
}

/** A part of a path. */
export function part(of: string | number): string {
  return encodeURIComponent(String(of));
}
