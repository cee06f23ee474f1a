import type { Service } from '../../client/service';
import type { Fields } from '../../stream/reading';
import { fields, flag, list, number, text, texts } from '../../stream/reading';

/** What language models cost. */
export interface Cost {
  readonly today: string;
  readonly from: string;
  /** Code of the currency of all money, such as USD. */
  readonly currency: string;
  /** Empty: answers are quotations. */
  readonly configured: readonly string[];
  /** NaN where there is no limit. */
  readonly money: number;
  readonly tokens: number;
  readonly warning: number;
  readonly days: readonly Day[];
  readonly models: readonly OfModel[];
}

export interface Day {
  readonly day: string;
  readonly spent: number;
  readonly reserved: number;
  readonly tokens: number;
  readonly calls: number;
}

export interface OfModel {
  readonly model: string;
  readonly calls: number;
  readonly failed: number;
  readonly promptTokens: number;
  readonly replyTokens: number;
  readonly cost: number;
  readonly unpriced: boolean;
}

export async function cost(service: Service, days: number): Promise<Cost> {
  const from = fields(await service.get(service.api(`insight/cost?days=${days}`)));
  const budget = fields(from['budget']);
  const all = fields(budget['all']);
  return {
    today: text(from, 'today'),
    from: text(from, 'from'),
    currency: text(from, 'currency'),
    configured: texts(from['configured']),
    money: limit(all, 'money'),
    tokens: limit(all, 'tokens'),
    warning: number(budget, 'warning'),
    days: list(from['days'], (value) => readDay(fields(value))),
    models: list(from['models'], (value) => readModel(fields(value))),
  };
}

/** Every day from the first to today, also those on which nothing was spent. */
export function everyDay({ from, today, days }: Cost): Day[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const all: Day[] = [];
  const last = Date.parse(today);
  for (let at = Date.parse(from); at <= last; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push(known.get(day) ?? { day, spent: 0, reserved: 0, tokens: 0, calls: 0 });
  }
  return all;
}

function limit(from: Fields, name: string): number {
  return typeof from[name] === 'number' ? from[name] : NaN;
}

function readDay(from: Fields): Day {
  return { day: text(from, 'day'), spent: number(from, 'spent'), reserved: number(from, 'reserved'), tokens: number(from, 'tokens'), calls: number(from, 'calls') };
}

function readModel(from: Fields): OfModel {
  return {
    model: text(from, 'model'),
    calls: number(from, 'calls'),
    failed: number(from, 'failed'),
    promptTokens: number(from, 'prompt_tokens'),
    replyTokens: number(from, 'reply_tokens'),
    cost: number(from, 'cost'),
    unpriced: flag(from, 'unpriced'),
  };
}
