import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryShelf } from '../store/shelf';
import type { Step } from '../test/script';
import { answered } from '../test/script';
import { ScriptedService } from '../test/service';
import { isOver } from '../stream/turn';
import { freshKey } from './conversation';
import type { Kept } from './kept';
import { fresh } from './kept';
import { Service } from './service';
import { Turns } from './turns';
import type { Waiting } from './waiting';

const atOnce: Waiting = { wait: async () => undefined };
let wire: ScriptedService;
let shelf: MemoryShelf;

beforeEach(async () => {
  wire = await ScriptedService.start();
  wire.api.script = answered;
  shelf = new MemoryShelf();
});
afterEach(() => wire.stop());

/** The questions of a page on which one can wait for what they come to. */
class Desk {
  readonly seen = new Map<string, Kept>();
  readonly turns: Turns;
  #waiters: (() => void)[] = [];

  constructor(token = 'good-token', waiting = atOnce) {
    const service = new Service(new URL(wire.home), () => token);
    this.turns = new Turns(service, shelf, waiting, (kept) => {
      this.seen.set(kept.wish.text, kept);
      this.#waiters.forEach((look) => look());
    });
  }

  async ask(text: string): Promise<Kept> {
    await this.turns.ask({ text, subject: { model: 'V4.0' }, pageLanguage: 'en', answerLanguage: undefined, key: freshKey() }, this.seen.size);
    return this.until(text, ({ turn }) => isOver(turn));
  }

  until(text: string, holds: (kept: Kept) => boolean): Promise<Kept> {
    return new Promise((resolve) => {
      const look = () => {
        const kept = this.seen.get(text);
        if (kept && holds(kept)) resolve(kept);
      };
      this.#waiters.push(look);
      look();
    });
  }
}

const said = ({ turn }: Kept) => [turn.phase, turn.last, turn.hazards.length, ...turn.statements.map(({ n }) => n)];
const whole = ['answered', answered.length, 1, 1, 2];

describe('an answer', () => {
  it('should be followed to its end', async () => {
    expect(said(await new Desk().ask('pressure?'))).toEqual(whole);
  });

  it('should miss nothing and double nothing when the line is cut after each event', async () => {
    for (let at = 0; at < answered.length; at++) {
      wire.api.script = [...answered.slice(0, at), 'cut', ...answered.slice(at)];
      expect(said(await new Desk().ask(`cut ${at}`))).toEqual(whole);
    }
  });

  it('should miss nothing when the line is cut after every event', async () => {
    wire.api.script = answered.flatMap((step): Step[] => ['cut', step]);
    expect(said(await new Desk().ask('cut always'))).toEqual(whole);
  });

  it('should go on after the last event that was kept when the page is loaded again, after each event', async () => {
    for (let at = 1; at < answered.length; at++) {
      wire.api.scripts.set(`reload ${at}`, answered.slice(0, at));
      const before = new Desk();
      void before.ask(`reload ${at}`);
      await before.until(`reload ${at}`, ({ turn }) => turn.last === at);
      before.turns.leave();
      wire.api.extend(`reload ${at}`, answered.slice(at));
      const after = new Desk();
      await after.turns.restore();
      expect(said(await after.until(`reload ${at}`, ({ turn }) => isOver(turn)))).toEqual(whole);
      expect(wire.api.resumed.at(-1)).toBe(String(at));
    }
  });
});

describe('a question', () => {
  it('should stay in one conversation, and be asked once', async () => {
    const desk = new Desk();
    await desk.ask('first');
    await desk.ask('second');
    expect(wire.api.asked.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(wire.api.seen.filter(({ path }) => path === 'conversations')).toHaveLength(1);
    expect(new Set(wire.api.asked.map(({ key }) => key)).size).toBe(2);
  });

  it('should be asked once when the answer to sending it is lost', async () => {
    wire.api.losesReplies = 3;
    expect(said(await new Desk().ask('lost?'))).toEqual(whole);
    expect(wire.api.posts).toBe(4);
    expect(wire.api.asked).toHaveLength(1);
  });

  it('should be sent by the next page when this one is closed before there is a line, in the order of asking', async () => {
    await wire.stop();
    const before = new Desk();
    for (const text of ['one', 'two', 'three']) void before.ask(text);
    await before.until('one', ({ turn }) => turn.offline);
    await before.until('three', () => true);
    before.turns.leave();
    await wire.resume();
    const after = new Desk();
    await after.turns.restore();
    for (const text of ['one', 'two', 'three']) expect(said(await after.until(text, ({ turn }) => isOver(turn)))).toEqual(whole);
    expect(wire.api.asked.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  it('should be kept until somebody signs in', async () => {
    const stranger = new Desk('old-token');
    expect((await stranger.ask('who?')).turn.failure).toEqual({ code: 'sign-in-needed', retry: true });
    const known = new Desk();
    await known.turns.restore();
    expect(said(await known.until('who?', ({ turn }) => isOver(turn)))).toEqual(whole);
  });

  it('should begin a new conversation when the old one is gone', async () => {
    const desk = new Desk();
    await desk.ask('first');
    wire.api.forgetConversations();
    expect(said(await desk.ask('second'))).toEqual(whole);
  });

  it('should be forgotten when it is taken back before it was sent', async () => {
    await wire.stop();
    const desk = new Desk();
    void desk.ask('oops');
    const { wish } = await desk.until('oops', ({ turn }) => turn.offline);
    await desk.turns.cancel(wish.key);
    await wire.resume();
    expect(said(await desk.ask('better'))).toEqual(whole);
    expect(wire.api.asked.map(({ text }) => text)).toEqual(['better']);
  });
});

describe('feedback', () => {
  it('should be kept without a line, and sent by the next page', async () => {
    const before = new Desk();
    const { wish } = await before.ask('pressure?');
    await wire.stop();
    void before.turns.judge(wish.key, { outcome: 'wrong', reason: 'value', text: '' });
    await before.until('pressure?', ({ feedback }) => feedback !== undefined);
    before.turns.leave();
    await wire.resume();
    const after = new Desk();
    await after.turns.restore();
    await after.until('pressure?', ({ isJudged }) => isJudged);
    expect(wire.api.judged).toEqual([{ outcome: 'wrong', reason: 'value' }]);
  });
});

describe('photos', () => {
  it('should be handed in before their question, each once', async () => {
    const desk = new Desk();
    const wish = { text: 'this?', photos: [new Blob(['a']), new Blob(['b'])], subject: {}, pageLanguage: 'en', answerLanguage: undefined, key: freshKey() };
    await desk.turns.ask(wish, 0);
    await desk.until('this?', ({ turn }) => isOver(turn));
    expect(wire.api.asked[0]!.attachments).toEqual(['p0', 'p1']);
    expect(wire.api.photos.map(String)).toEqual(['a', 'b']);
  });

  it('should be handed in again when the service let go of them, in the same talk', async () => {
    const { wish: before, conversation } = await new Desk().ask('first');
    const wish = { ...before, text: 'second', key: freshKey(), photos: [new Blob(['a'])] };
    await shelf.put('turns', wish.key, { ...fresh(wish, 1), conversation, attached: ['p9'] });
    const desk = new Desk();
    await desk.turns.restore();
    const kept = await desk.until('second', ({ turn }) => isOver(turn));
    expect(said(kept)).toEqual(whole);
    expect(kept.conversation).toBe(conversation);
    expect(wire.api.asked.at(-1)!.attachments).toEqual(['p0']);
  });
});
