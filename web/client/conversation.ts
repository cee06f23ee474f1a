import { fields, number, text } from '../stream/reading';
import type { Service } from './service';

/** What a conversation is about; neither is given when the asker does not know. */
export interface Subject {
  readonly model?: string;
  readonly machine?: string;
}

/** Where the service keeps a turn. */
export interface Sent {
  readonly conversation: string;
  readonly n: number;
}

/** What the asker says about an answer. */
export interface Feedback {
  readonly outcome: 'solved' | 'not_solved' | 'wrong';
  /** One of the short list that the page offers; empty without one. */
  readonly reason: string;
  readonly text: string;
}

/**
 * Begins a conversation and returns its id.
 *
 * @param once under one key it is begun once, with this title; absent begins a new one each time
 */
export async function begin(service: Service, { model, machine }: Subject, language: string, once?: { key: string; title: string }): Promise<string> {
  const body = { language, ...(model && { model }), ...(machine && { machine_id: machine }), ...(once?.title && { title: once.title }) };
  return text(fields(await service.post(service.api('conversations'), body, once ? { 'Idempotency-Key': once.key } : {})), 'id');
}

/**
 * Sends a question and returns its number. Under one key it may be sent any number of times; it is asked once.
 *
 * @param language to answer in; undefined leaves it to the question's own
 */
export async function send(service: Service, conversation: string, question: Question): Promise<number> {
  const { language, key } = question;
  const { attachments } = question;
  const body = { text: question.text, ...(language && { language }), ...(attachments.length > 0 && { attachments }) };
  const address = service.api(`conversations/${encodeURIComponent(conversation)}/turns`);
  return number(fields(await service.post(address, body, { 'Idempotency-Key': key })), 'n');
}

export interface Question {
  readonly text: string;
  readonly language: string | undefined;
  readonly key: string;
  /** What {@link attach} returned. */
  readonly attachments: readonly string[];
}

/** Hands a photo in for a question that is still to be sent, and returns its id; the same photo again is the same. */
export async function attach(service: Service, conversation: string, photo: Blob): Promise<string> {
  const form = new FormData();
  form.append('file', photo, 'photo.jpg');
  const address = service.api(`conversations/${encodeURIComponent(conversation)}/attachments`);
  return text(fields(await service.postForm(address, form)), 'id');
}

export function eventsOf(service: Service, sent: Sent): URL {
  return part(service, sent, 'events');
}

/** Stops the turn; a finished one stays as it is. */
export async function cancel(service: Service, sent: Sent): Promise<void> {
  await service.post(part(service, sent, 'cancel'), {});
}

/** Says how it went; the last word counts, so it may be sent again. */
export async function judge(service: Service, sent: Sent, feedback: Feedback): Promise<void> {
  const { outcome, reason, text: words } = feedback;
  await service.post(part(service, sent, 'feedback'), { outcome, ...(reason && { reason }), ...(words && { text: words }) });
}

function part(service: Service, { conversation, n }: Sent, name: string): URL {
  return service.api(`conversations/${encodeURIComponent(conversation)}/turns/${n}/${name}`);
}

/** A key that nobody else has; also where the page is not served securely and `crypto.randomUUID` is missing. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
