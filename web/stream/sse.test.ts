import { describe, expect, it } from 'vitest';
import { pick, SEED, seeded } from '../test/random';
import type { SseMessage } from './sse';
import { SseDecoder } from './sse';

const bytes = (text: string) => new TextEncoder().encode(text);

function decoded(pieces: Iterable<Uint8Array>): SseMessage[] {
  const decoder = new SseDecoder();
  return [...pieces].flatMap((piece) => decoder.push(piece));
}

function* byteByByte(all: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < all.length; at++) yield all.subarray(at, at + 1);
}

function* inPieces(all: Uint8Array, random: () => number): Generator<Uint8Array> {
  for (let at = 0; at < all.length; ) {
    const end = at + Math.floor(random() * 7);
    yield all.subarray(at, end);
    at = end;
  }
}

describe('SseDecoder', () => {
  it('should read event, data and id', () => {
    expect(decoded([bytes('event: done\nid: 7\ndata: {"a":1}\n\n')])).toEqual([
      { event: 'done', id: '7', data: '{"a":1}' },
    ]);
  });

  it.each([
    ['line feeds', '\n'],
    ['carriage returns', '\r'],
    ['pairs', '\r\n'],
  ])('should end lines at %s', (_, end) => {
    const source = ['id: 1', 'data: a', 'data: b', '', ': comment', 'data: c', '', ''].join(end);
    const wanted = [
      { event: 'message', id: '1', data: 'a\nb' },
      { event: 'message', id: '1', data: 'c' },
    ];
    expect(decoded([bytes(source)])).toEqual(wanted);
    expect(decoded(byteByByte(bytes(source)))).toEqual(wanted);
  });

  it('should take away one space after the colon and no more', () => {
    expect(decoded([bytes('data:  a \ndata:b\ndata\n\n')])[0]!.data).toBe(' a \nb\n');
  });

  it('should pass over comments, unknown fields and messages without data', () => {
    expect(decoded([bytes(': heartbeat\n\nevent: x\n\nfoo: bar\ndata: a\n\n')])).toEqual([
      { event: 'message', id: '', data: 'a' },
    ]);
  });

  it('should pass over a byte order mark at the start', () => {
    expect(decoded([Uint8Array.of(0xef, 0xbb, 0xbf), bytes('data: a\n\n')])[0]!.data).toBe('a');
  });

  it('should drop a message that the stream did not finish, and its id', () => {
    const decoder = new SseDecoder();
    expect(decoder.push(bytes('id: 1\ndata: a\n\nid: 2\ndata: b\n'))).toHaveLength(1);
    expect(decoder.lastId).toBe('1');
  });

  it('should keep the id until another comes, and pass over one with a NUL', () => {
    expect(decoded([bytes('id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n')]).map(({ id }) => id)).toEqual(['1', '1']);
  });

  it('should read how long to wait, in digits only', () => {
    const decoder = new SseDecoder();
    decoder.push(bytes('retry: 3000\nretry: soon\n\n'));
    expect(decoder.retry).toBe(3000);
  });

  it('should replace broken characters and go on', () => {
    expect(decoded([bytes('data: a'), Uint8Array.of(0xff), bytes('b\n\n')])[0]!.data).toBe('a\ufffdb');
  });

  it(`should give the same messages however the bytes are cut (seed ${SEED})`, () => {
    const random = seeded(SEED);
    for (let round = 0; round < 300; round++) {
      const source = bytes(stream(random));
      const whole = decoded([source]);
      expect(decoded(byteByByte(source))).toEqual(whole);
      expect(decoded(inPieces(source, random))).toEqual(whole);
    }
  });
});

/** A stream with every oddity, in scripts of one to four bytes a character. */
function stream(random: () => number): string {
  const words = ['data: 180 bar', 'data: Πίεση', 'data: ضغط المضخة', 'data: 🌊', 'data', ': beat', 'id: 12', 'id', 'event: statement', 'retry: 5', ''];
  const ends = ['\n', '\r', '\r\n'];
  return Array.from({ length: 40 }, () => pick(random, words) + pick(random, ends)).join('');
}
