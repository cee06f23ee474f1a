import type { Service } from '../../client/service';
import type { Fields } from '../../stream/reading';
import { fields, flag, list, number, text, texts } from '../../stream/reading';
import type { Citation, Hazard } from '../../stream/things';
import { readCitation, readHazard } from '../../stream/things';
import { part, sendJson } from './sending';

/** A talk, or a case of its own, that people of the maker take over. */
export interface Ticket {
  readonly id: string;
  readonly number: string;
  /** OPEN INVESTIGATING WAITING_ON_CUSTOMER RESOLVED CLOSED. */
  readonly state: string;
  /** LOW MEDIUM HIGH URGENT. */
  readonly priority: string;
  readonly reason: string;
  readonly title: string;
  readonly description: string;
  readonly model: string;
  readonly machine: string;
  readonly symptoms: string;
  readonly rootCause: string;
  readonly resolution: string;
  readonly notes: string;
  readonly parts: readonly string[];
  readonly owner: string;
  readonly organisation: string;
  /** Where the owner can be called back, in his words. */
  readonly callback: string;
  /** Id of the one who has it; empty for nobody. */
  readonly assignee: string;
  readonly assigneeName: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly resolvedAt: string;
}

/** A ticket with what had been tried and what was said. */
export interface WholeTicket extends Ticket {
  readonly transcript: readonly Tried[];
  readonly comments: readonly Comment[];
  /** Ids of the talk's photos. */
  readonly photos: readonly string[];
}

/** One question of the talk that was handed over. */
export interface Tried {
  readonly n: number;
  readonly at: string;
  readonly question: string;
  readonly state: string;
  readonly answer: string;
  readonly citations: readonly Citation[];
  readonly hazards: readonly Hazard[];
}

export interface Comment {
  readonly id: string;
  readonly name: string;
  readonly ofMaker: boolean;
  readonly text: string;
  readonly internal: boolean;
  readonly at: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Which tickets to list; empty does not matter. */
export interface Filter {
  readonly state: string;
  readonly priority: string;
  readonly model: string;
  readonly assignee: string;
  readonly search: string;
}

export interface Counts {
  readonly byState: Readonly<Record<string, number>>;
  readonly byModel: Readonly<Record<string, number>>;
}

/** What becomes different; what is absent stays. */
export interface Change {
  readonly state?: string;
  readonly priority?: string;
  readonly assignee?: string;
  readonly root_cause?: string;
  readonly resolution?: string;
  readonly internal_notes?: string;
}

export async function tickets(service: Service, filter: Filter, offset: number): Promise<{ tickets: Ticket[]; total: number }> {
  const asked = new URLSearchParams({ offset: String(offset), limit: '50' });
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, value as string);
  const from = fields(await service.get(service.api(`tickets?${asked}`)));
  return { tickets: list(from['tickets'], (one) => readTicket(fields(one))), total: number(from, 'total') };
}

export async function counts(service: Service): Promise<Counts> {
  const from = fields(await service.get(service.api('tickets/counts')));
  return { byState: numbers(from['by_state']), byModel: numbers(from['by_model']) };
}

export async function people(service: Service): Promise<Person[]> {
  return list(await service.get(service.api('tickets/people')), (one) => ({ id: text(fields(one), 'id'), name: text(fields(one), 'name') }));
}

export async function ticket(service: Service, id: string): Promise<WholeTicket> {
  const from = fields(await service.get(service.api(`tickets/${part(id)}`)));
  return {
    ...readTicket(from),
    transcript: list(from['transcript'], readTried),
    comments: list(from['comments'], readComment),
    photos: list(from['attachments'], (one) => text(fields(one), 'id')).filter((photo) => photo !== ''),
  };
}

export async function take(service: Service, id: string): Promise<void> {
  await sendJson(service, 'POST', `tickets/${part(id)}/take`);
}

export async function change(service: Service, id: string, what: Change): Promise<void> {
  await sendJson(service, 'PATCH', `tickets/${part(id)}`, what);
}

/** Says something; the customer sees it unless it is internal. */
export async function comment(service: Service, id: string, words: string, internal: boolean): Promise<void> {
  await sendJson(service, 'POST', `tickets/${part(id)}/comments`, { text: words, internal });
}

function readTicket(from: Fields): Ticket {
  return {
    id: text(from, 'id'),
    number: text(from, 'number'),
    state: text(from, 'state'),
    priority: text(from, 'priority'),
    reason: text(from, 'reason'),
    title: text(from, 'title'),
    description: text(from, 'description'),
    model: text(from, 'machine_model'),
    machine: text(from, 'machine'),
    symptoms: text(from, 'symptoms'),
    rootCause: text(from, 'root_cause'),
    resolution: text(from, 'resolution'),
    notes: text(from, 'internal_notes'),
    parts: texts(from['related_parts']),
    owner: text(from, 'owner_name'),
    organisation: text(from, 'organisation_name'),
    callback: text(from, 'callback'),
    assignee: text(from, 'assignee'),
    assigneeName: text(from, 'assignee_name'),
    createdAt: text(from, 'created_at'),
    updatedAt: text(from, 'updated_at'),
    resolvedAt: text(from, 'resolved_at'),
  };
}

function readTried(value: unknown): Tried {
  const from = fields(value);
  return {
    n: number(from, 'n'),
    at: text(from, 'at'),
    question: text(from, 'question'),
    state: text(from, 'state'),
    answer: text(from, 'answer'),
    citations: list(from['citations'], readCitation),
    hazards: list(from['hazards'], readHazard),
  };
}

function readComment(value: unknown): Comment {
  const from = fields(value);
  return {
    id: text(from, 'id'),
    name: text(from, 'name'),
    ofMaker: flag(from, 'of_maker'),
    text: text(from, 'text'),
    internal: flag(from, 'internal'),
    at: text(from, 'at'),
  };
}

function numbers(value: unknown): Record<string, number> {
  return Object.fromEntries(Object.entries(fields(value)).map(([name, n]) => [name, Number(n)]));
}
