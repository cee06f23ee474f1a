import { fields, flag, list, text } from '../stream/reading';
import type { Service } from './service';

/** Something that the asker or somebody of the maker says about a ticket. */
export interface Comment {
  readonly id: string;
  readonly ofMaker: boolean;
  readonly text: string;
  readonly at: string;
}

/** Somebody whom one may call meanwhile, as the installation names him. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly hours: string;
  readonly specialization: string;
}

/** How a conversation stands with the people to whom it was handed over. */
export interface Ticket {
  readonly id: string;
  /** For people, such as AB-20261124-0001. */
  readonly number: string;
  /** OPEN, INVESTIGATING, WAITING_ON_CUSTOMER, RESOLVED or CLOSED. */
  readonly state: string;
  /** What helped, in the expert's words; empty until then. */
  readonly resolution: string;
  readonly comments: readonly Comment[];
  readonly contacts: readonly Contact[];
}

/** Why people are needed, by the names that the service knows. */
export type Cause = 'user_request' | 'low_confidence' | 'steps_exceeded' | 'expert_required';

/** What the asker hands over beside the conversation itself. */
export interface HandOverWords {
  readonly note: string;
  /** Where he can be reached; empty when he did not say. */
  readonly callback: string;
  /** Whether the machine stands still, so that somebody must look at once. */
  readonly isDown: boolean;
  /** The steps that were tried and what came of them, a line each. */
  readonly tried: string;
  readonly cause: Cause;
}

/** Hands a conversation over. Under one key it may be sent any number of times; it is one ticket. */
export async function handOver(service: Service, conversation: string, words: HandOverWords, key: string): Promise<Ticket> {
  const { note, callback, isDown, tried, cause } = words;
  const said = { ...(note && { description: note }), ...(callback && { callback }), ...(tried && { symptoms: tried }) };
  const body = { conversation_id: conversation, priority: isDown ? 'urgent' : 'medium', reason: cause, ...said };
  return readTicket(await service.post(service.api('tickets'), body, { 'Idempotency-Key': key }));
}

/** The latest ticket of a conversation; refused as missing when there is none. */
export async function ticketOf(service: Service, conversation: string): Promise<Ticket> {
  return readTicket(await service.get(service.api(`conversations/${encodeURIComponent(conversation)}/ticket`)));
}

/** Says something in the ticket, once for each key. */
export async function reply(service: Service, ticket: string, words: string, key: string): Promise<void> {
  await service.post(service.api(`tickets/${encodeURIComponent(ticket)}/comments`), { text: words }, { 'Idempotency-Key': key });
}

function readTicket(value: unknown): Ticket {
  const from = fields(value);
  return {
    id: text(from, 'id'),
    number: text(from, 'number'),
    state: text(from, 'state'),
    resolution: text(from, 'resolution'),
    comments: list(from['comments'], readComment),
    contacts: list(from['contacts'], readContact),
  };
}

function readComment(value: unknown): Comment {
  const from = fields(value);
  return { id: text(from, 'id'), ofMaker: flag(from, 'of_maker'), text: text(from, 'text'), at: text(from, 'at') };
}

function readContact(value: unknown): Contact {
  const from = fields(value);
  const [name, email, phone, hours, specialization] = ['name', 'email', 'phone', 'hours', 'specialization'].map((field) => text(from, field));
  return { name: name!, email: email!, phone: phone!, hours: hours!, specialization: specialization! };
}
