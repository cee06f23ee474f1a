import type { Service } from '../../client/service';
import { fields, list, text } from '../../stream/reading';

/** A question that was not answered to the asker's use; whose it was is not said. */
export interface Unanswered {
  readonly id: string;
  readonly hour: string;
  readonly text: string;
  readonly model: string;
  readonly language: string;
  /** Why it was refused; empty when it was answered. */
  readonly reason: string;
  /** `not_solved`, `wrong`, or empty. */
  readonly outcome: string;
  readonly said: string;
  readonly trace: string;
  readonly ticket: string;
}

/** The newest first, after the one named. */
export async function unanswered(service: Service, why: string, model: string, before: string): Promise<Unanswered[]> {
  const asked = new URLSearchParams(Object.entries({ why, model, before }).filter(([, value]) => value !== ''));
  return list(await service.get(service.api(`questions/unanswered?${asked}`)), (value) => {
    const from = fields(value);
    const words = ['id', 'hour', 'text', 'model', 'language', 'reason', 'outcome', 'said', 'trace', 'ticket'].map((name) => [name, text(from, name)]);
    return Object.fromEntries(words) as Unanswered;
  });
}
