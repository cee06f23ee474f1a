import { backoff } from '../stream/backoff';
import type { TurnEvent } from '../stream/events';
import { isLast, readEvent } from '../stream/events';
import { SseDecoder } from '../stream/sse';
import { isPassing } from './problem';
import type { Service } from './service';
import type { Waiting } from './waiting';

/** Milliseconds without a byte, not even a heartbeat, after which the line counts as broken. */
const SILENCE = 45_000;

/** The status of a turn that has ended, and of which the reader has everything. */
const NOTHING_MORE = 204;

/** Who follows a turn. */
export interface Follower {
  /** @param n number of the event; 0 for one that is not stored with the turn */
  event(n: number, event: TurnEvent): void;
  /** The service cannot be reached; it is tried again. */
  broken(): void;
  /** The service is reached, for the first time or again. */
  mended(): void;
}

/**
 * Follows a turn to its last event, however often the line breaks: each time the stream is asked to go on after the
 * last event that came whole. Throws when the service refuses the stream for good, or when `signal` is aborted.
 *
 * @param after number of the last event that the follower has; 0 when it has none
 */
export async function follow(
  service: Service,
  address: URL,
  after: number,
  follower: Follower,
  waiting: Waiting,
  signal: AbortSignal,
): Promise<void> {
  let lastId = after > 0 ? String(after) : '';
  for (let failures = 0; ; ) {
    const decoder = new SseDecoder();
    try {
      const ended = await readOnce(service, address, lastId, decoder, follower, signal);
      if (ended) return;
    } catch (failure) {
      if (signal.aborted || !isPassing(failure)) throw failure;
      follower.broken();
    }
    failures = decoder.lastId === '' ? failures + 1 : 1;
    lastId = decoder.lastId || lastId;
    await waiting.wait(backoff(failures, Math.random(), decoder.retry), signal);
  }
}

/** Reads one connection; true when the turn's last event came. */
async function readOnce(
  service: Service,
  address: URL,
  lastId: string,
  decoder: SseDecoder,
  follower: Follower,
  signal: AbortSignal,
): Promise<boolean> {
  const headers: Record<string, string> = { Accept: 'text/event-stream' };
  if (lastId) headers['Last-Event-ID'] = lastId;
  const response = await service.fetch(address, { headers, signal });
  follower.mended();
  if (response.status === NOTHING_MORE) return true;
  const reader = response.body!.getReader();
  for (let piece = await next(reader, signal); piece; piece = await next(reader, signal)) {
    for (const message of decoder.push(piece)) {
      const event = readEvent(message);
      if (event) follower.event(Number(message.id) || 0, event);
      if (event && isLast(event)) return reader.cancel().then(() => true);
    }
  }
  return false;
}

/** The next piece; undefined at the end, and when the line broke or fell silent: all are mended alike. */
async function next(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const watch = setTimeout(() => void reader.cancel(), SILENCE);
  try {
    return (await reader.read()).value;
  } catch (failure) {
    if (signal.aborted) throw failure;
    return undefined;
  } finally {
    clearTimeout(watch);
  }
}
