import type { Service } from '../../client/service';
import { fields, list, text, texts } from '../../stream/reading';
import { part, sendJson } from './sending';

/** What the maker calls one thing: names by language. */
export interface Entry {
  readonly id: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly note: string;
}

export async function glossary(service: Service): Promise<Entry[]> {
  return list(await service.get(service.api('glossary')), readEntry);
}

export async function addEntry(service: Service, entry: Omit<Entry, 'id'>): Promise<Entry> {
  return readEntry(await sendJson(service, 'POST', 'glossary', body(entry)));
}

export async function changeEntry(service: Service, id: string, entry: Omit<Entry, 'id'>): Promise<void> {
  await sendJson(service, 'PUT', `glossary/${part(id)}`, body(entry));
}

export async function removeEntry(service: Service, id: string): Promise<void> {
  await sendJson(service, 'DELETE', `glossary/${part(id)}`);
}

function body({ names, note }: Omit<Entry, 'id'>): object {
  return { names, ...(note && { note }) };
}

function readEntry(value: unknown): Entry {
  const from = fields(value);
  const names = Object.entries(fields(from['names'])).map(([language, all]) => [language, texts(all)]);
  return { id: text(from, 'id'), names: Object.fromEntries(names) as Entry['names'], note: text(from, 'note') };
}
