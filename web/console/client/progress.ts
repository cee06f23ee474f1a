import type { Service } from '../../client/service';
import type { Waiting } from '../../client/waiting';
import { byClock } from '../../client/waiting';
import { json } from '../../stream/reading';
import { SseDecoder } from '../../stream/sse';
import type { Version } from './manuals';
import { readVersion } from './manuals';
import { part } from './sending';

/** Milliseconds before a broken line is tried again. */
const PAUSE = 1500;
const NOTHING_MORE = 204;

/** Follows the newest version of a manual until nothing more happens to it; ends quietly when `signal` is aborted. */
export async function followManual(
  service: Service,
  id: string,
  seen: (version: Version) => void,
  signal: AbortSignal,
  waiting: Waiting = byClock,
): Promise<void> {
  for (let lastId = ''; !signal.aborted; ) {
    const decoder = new SseDecoder();
    try {
      if (await readOnce(service, id, lastId, decoder, seen, signal)) return;
    } catch (failure) {
      if (signal.aborted) return;
      if (lastId === '' && decoder.lastId === '') throw failure;
    }
    lastId = decoder.lastId || lastId;
    await waiting.wait(PAUSE, signal).catch(() => undefined);
  }
}

/** One connection; true when the version has settled. */
async function readOnce(
  service: Service,
  id: string,
  lastId: string,
  decoder: SseDecoder,
  seen: (version: Version) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const headers: Record<string, string> = { Accept: 'text/event-stream', ...(lastId && { 'Last-Event-ID': lastId }) };
  const response = await service.fetch(service.api(`manuals/${part(id)}/events`), { headers, signal });
  if (response.status === NOTHING_MORE) return true;
  const reader = response.body!.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const message of decoder.push(piece.value)) {
      if (message.event === 'progress' || message.event === 'settled') seen(readVersion(json(message.data)));
      if (message.event === 'settled') return reader.cancel().then(() => true);
    }
  }
  return false;
}
