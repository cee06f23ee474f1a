/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a service sends is read leniently: a field that is missing or of another type has its empty value. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function text(from: Fields, name: string): string {
  const value = from[name];
  return typeof value === 'string' ? value : '';
}

export function number(from: Fields, name: string): number {
  const value = from[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function flag(from: Fields, name: string): boolean {
  return from[name] === true;
}

export function list<Item>(value: unknown, read: (item: unknown) => Item): Item[] {
  return Array.isArray(value) ? value.map(read) : [];
}

export function texts(value: unknown): string[] {
  return list(value, String);
}

/** Reads JSON; what is not JSON is an empty object. */
export function json(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return {};
  }
}
