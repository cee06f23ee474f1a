import { backoff } from '../stream/backoff';
import { isPassing, Unreachable } from '../client/problem';
import type { Service } from '../client/service';
import type { Waiting } from '../client/waiting';

/** A file as it was fetched. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Names the content; undefined when the service does not say. */
  readonly mark: string;
}

const UNCHANGED = 304;
const PARTIAL = 206;

/** Times that a line may break with nothing new coming in between. */
const PATIENCE = 5;

/**
 * Fetches a file in as many pieces as the line allows: when it breaks, what came stays, and the rest is asked for.
 *
 * @param had mark of what is here already; empty for nothing
 * @param progress bytes that came, of how many; 0 while that is not known
 * @return undefined when what is here is what the service has
 */
export async function fetched(
  service: Service,
  address: URL,
  had: string,
  progress: (came: number, of: number) => void,
  waiting: Waiting,
  signal: AbortSignal,
): Promise<Fetched | undefined> {
  let pieces: Uint8Array[] = [];
  let mark = '';
  for (let failures = 0; ; ) {
    const before = lengthOf(pieces);
    try {
      const response = await service.fetch(address, { signal, headers: asking(had, mark, before) });
      if (response.status !== PARTIAL) pieces = [];
      mark = response.headers.get('ETag') ?? '';
      const of = lengthOf(pieces) + (Number(response.headers.get('Content-Length')) || 0);
      await drain(response, pieces, (came) => progress(came, of));
      if (lengthOf(pieces) >= of) return { bytes: joined(pieces), mark };
      throw new Unreachable('the file broke off');
    } catch (failure) {
      if (isUnchanged(failure)) return undefined;
      failures = lengthOf(pieces) > before ? 1 : failures + 1;
      if (signal.aborted || !isPassing(failure) || failures > PATIENCE) throw failure;
      await waiting.wait(backoff(failures, Math.random()), signal);
    }
  }
}

function asking(had: string, mark: string, came: number): Record<string, string> {
  if (came > 0 && mark) return { Range: `bytes=${came}-`, 'If-Range': mark };
  return had ? { 'If-None-Match': had } : {};
}

async function drain(response: Response, pieces: Uint8Array[], progress: (came: number) => void): Promise<void> {
  const reader = response.body!.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      progress(lengthOf(pieces));
    }
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Unreachable('the line broke', { cause: failure });
  }
}

function isUnchanged(failure: unknown): boolean {
  return (failure as { status?: number }).status === UNCHANGED;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  return whole;
}
