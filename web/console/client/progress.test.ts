import { expect, it } from 'vitest';
import { Service } from '../../client/service';
import { followManual } from './progress';

const event = (id: number, name: string, state: string) => `id: ${id}\nevent: ${name}\ndata: {"version":1,"state":"${state}"}\n\n`;

it('should go on after a line that broke, and end when the version has settled', async () => {
  const asked: (string | null)[] = [];
  const bodies = [event(1, 'progress', 'READING') + 'id: 2\nevent: prog', event(1, 'settled', 'PUBLISHED') + event(2, 'progress', 'NEVER')];
  globalThis.fetch = ((_: URL, init: RequestInit) => {
    asked.push(new Headers(init.headers).get('Last-Event-ID'));
    return Promise.resolve(new Response(bodies.shift()));
  }) as typeof fetch;
  const seen: string[] = [];
  const waiting = { wait: () => Promise.resolve() };
  await followManual(new Service(new URL('http://localhost/ai/')), 'm', ({ state }) => seen.push(state), new AbortController().signal, waiting);
  expect(seen).toEqual(['READING', 'PUBLISHED']);
  expect(asked).toEqual([null, '1']);
});
