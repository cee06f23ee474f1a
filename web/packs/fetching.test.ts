import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Service } from '../client/service';
import { fetched } from './fetching';

const content = Buffer.from(Array.from({ length: 5000 }, (_, n) => n & 0xff));
const atOnce = { wait: async () => undefined };
const asked: (string | undefined)[] = [];
let breaks = 0;
let mark = '"a"';

const server = createServer((request, response) => {
  asked.push(request.headers.range);
  if (request.headers['if-none-match'] === mark) return void response.writeHead(304).end();
  const from = request.headers['if-range'] === mark ? Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0) : 0;
  response.writeHead(from > 0 ? 206 : 200, { ETag: mark, 'Content-Length': content.length - from });
  if (breaks-- > 0) return void response.write(content.subarray(from, from + 1000), () => response.destroy());
  response.end(content.subarray(from));
});

beforeEach(() => {
  asked.length = 0;
  mark = '"a"';
  return new Promise<void>((resolve) => server.listen(0, resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function fetch(had = '', progress: (came: number, of: number) => void = () => undefined) {
  const service = new Service(new URL(`http://localhost:${(server.address() as AddressInfo).port}/`));
  return fetched(service, service.address('pack'), had, progress, atOnce, new AbortController().signal);
}

describe('fetching a large file', () => {
  it('should go on where the line broke, and say how far it is', async () => {
    breaks = 3;
    const seen: number[] = [];
    const file = await fetch('', (came, of) => {
      seen.push(came);
      expect(of).toBe(5000);
    });
    expect(Buffer.from(file!.bytes).equals(content)).toBe(true);
    expect(file!.mark).toBe('"a"');
    expect(asked[0]).toBeUndefined();
    expect(asked.slice(1).every((range) => /^bytes=\d+-$/.test(range!))).toBe(true);
    expect(seen.at(-1)).toBe(5000);
  });

  it('should fetch nothing when the phone has it', async () => {
    expect(await fetch('"a"')).toBeUndefined();
    expect((await fetch('"old"'))!.mark).toBe('"a"');
  });

  it('should begin anew when the file became another meanwhile', async () => {
    breaks = 1;
    const file = await fetch('', () => (mark = '"b"'));
    expect(Buffer.from(file!.bytes).equals(content)).toBe(true);
    expect(file!.mark).toBe('"b"');
  });

  it('should give up when nothing new comes', async () => {
    await new Promise((resolve) => server.close(resolve));
    const service = new Service(new URL('http://localhost:1/'));
    await expect(fetched(service, service.address('pack'), '', () => undefined, atOnce, new AbortController().signal)).rejects.toThrow();
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });
});
