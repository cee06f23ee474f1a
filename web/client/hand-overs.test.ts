import { afterEach, beforeEach, expect, it } from 'vitest';
import { MemoryShelf } from '../store/shelf';
import { ScriptedService } from '../test/service';
import type { About, HandOver } from './hand-overs';
import { HandOvers } from './hand-overs';
import { Service } from './service';
import type { HandOverWords } from './tickets';
import type { Waiting } from './waiting';

const atOnce: Waiting = { wait: async () => undefined };
const words: HandOverWords = { note: 'It leaks', callback: 'VHF 12', isDown: true, tried: 'Done: 1. Stop.', cause: 'user_request' };
const about: About = { turn: 't', conversation: 'c0', subject: { model: 'V4.0' }, language: 'en' };
let wire: ScriptedService;
let shelf: MemoryShelf;
let seen: HandOver[];

beforeEach(async () => {
  wire = await ScriptedService.start();
  shelf = new MemoryShelf();
  seen = [];
});
afterEach(() => wire.stop());

function people(): HandOvers {
  return new HandOvers(new Service(new URL(wire.home), () => 'good-token'), shelf, atOnce, (handOver) => seen.push(handOver));
}

const last = () => seen.at(-1)!;

it('should hand over once though the answer is lost again and again', async () => {
  wire.api.desk.losesReplies = 3;
  await people().open(about, words);
  await expect.poll(() => last().ticket?.number).toBe('AB-20261124-0001');
  expect(wire.api.desk.posts).toBe(4);
  expect(wire.api.desk.tickets.map(({ body }) => body)).toEqual([
    { conversation_id: 'c0', priority: 'urgent', reason: 'user_request', description: 'It leaks', callback: 'VHF 12', symptoms: 'Done: 1. Stop.' },
  ]);
});

it('should go on after a reload, and wait for the question that it belongs to', async () => {
  const before = people();
  await before.open({ ...about, conversation: undefined }, words);
  before.leave();
  const after = people();
  await after.restore();
  expect(wire.api.desk.posts).toBe(0);
  await after.sent('t', 'c0');
  await expect.poll(() => last().ticket?.number).toBe('AB-20261124-0001');
  expect(wire.api.desk.tickets).toHaveLength(1);
});

it('should begin a conversation of its own where nothing was asked, once', async () => {
  await people().open({ ...about, turn: '', conversation: undefined }, words);
  await expect.poll(() => last().ticket?.number).toBe('AB-20261124-0001');
  expect(last().conversation).toBe('c0');
});

it('should show what people say, and say each reply once', async () => {
  const mine = people();
  await mine.open(about, words);
  await expect.poll(() => last().ticket?.number).toBe('AB-20261124-0001');
  wire.api.desk.say(0, 'Which noise?', true, 'k');
  wire.api.desk.losesReplies = 2;
  await mine.say(last().key, 'A low one');
  await expect.poll(() => last().ticket?.comments.map(({ text, ofMaker }) => [text, ofMaker])).toEqual([
    ['Which noise?', true],
    ['A low one', false],
  ]);
  expect(last().waiting).toEqual([]);
});

it('should show nothing of a conversation that nobody has handed over', async () => {
  await people().adopt({ ...about, conversation: 'c9' });
  expect(seen).toEqual([]);
});
