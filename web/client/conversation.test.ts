import { afterEach, beforeEach, expect, it } from 'vitest';
import { answered } from '../test/script';
import { ScriptedService } from '../test/service';
import { Conversation, freshKey } from './conversation';
import { Refused, Unreachable } from './problem';
import { Service } from './service';
import type { Waiting } from './waiting';

const atOnce: Waiting = { wait: async () => undefined };
let wire: ScriptedService;

beforeEach(async () => {
  wire = await ScriptedService.start();
});
afterEach(() => wire.stop());

function conversation(home = wire.home): Conversation {
  return new Conversation(new Service(new URL(home), () => 'good-token'), { model: 'V4.0' }, 'en', atOnce);
}

async function eventsOf(talk: Conversation, text: string): Promise<string[]> {
  const events: string[] = [];
  const follower = { event: (n: number, { type }: { type: string }) => void events.push(`${n} ${type}`), broken: () => undefined, mended: () => undefined };
  await talk.ask({ text, key: freshKey() }, follower, new AbortController().signal);
  return events;
}

const whole = answered.map((step, at) => `${at + 1} ${step[0]}`);

it('should follow an answer to its end', async () => {
  wire.api.script = answered;
  expect(await eventsOf(conversation(), 'pressure?')).toEqual(whole);
});

it('should miss nothing and double nothing when the line is cut after each event', async () => {
  for (let at = 0; at < answered.length; at++) {
    wire.api.script = [...answered.slice(0, at), 'cut', ...answered.slice(at)];
    expect(await eventsOf(conversation(), `cut ${at}`)).toEqual(whole);
  }
});

it('should miss nothing when the line is cut after every event', async () => {
  wire.api.script = answered.flatMap((step) => ['cut' as const, step]);
  expect(await eventsOf(conversation(), 'cut always')).toEqual(whole);
});

it('should stay in one conversation, and ask each question once', async () => {
  wire.api.script = answered;
  const talk = conversation();
  await eventsOf(talk, 'first');
  await eventsOf(talk, 'second');
  expect(wire.api.asked.map(({ text }) => text)).toEqual(['first', 'second']);
  expect(wire.api.seen.filter(({ path }) => path === 'conversations')).toHaveLength(1);
  expect(new Set(wire.api.asked.map(({ key }) => key)).size).toBe(2);
});

it('should say that nobody answers when nobody does', async () => {
  const home = wire.home;
  await wire.stop();
  await expect(eventsOf(conversation(home), '?')).rejects.toBeInstanceOf(Unreachable);
  wire = await ScriptedService.start();
});

it('should give the refusal with its code', async () => {
  const stranger = new Conversation(new Service(new URL(wire.home)), {}, 'en', atOnce);
  await expect(eventsOf(stranger, '?')).rejects.toMatchObject({ status: 401, code: 'sign-in-needed' });
  await expect(eventsOf(stranger, '?')).rejects.toBeInstanceOf(Refused);
});

it('should leave when it is told to', async () => {
  wire.api.script = [['accepted', {}]];
  const leaving = new AbortController();
  const follower = { event: () => leaving.abort(), broken: () => undefined, mended: () => undefined };
  await expect(conversation().ask({ text: '?', key: freshKey() }, follower, leaving.signal)).rejects.toThrow();
});
