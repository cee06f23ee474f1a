/** Where one is in the console: the part of the address after `#`, such as `manual/ID/page/3?version=2`. */
export class Address {
  private constructor(
    readonly parts: readonly string[],
    readonly query: URLSearchParams,
  ) {}

  static read(hash: string): Address {
    const [path, query] = hash.replace(/^#/, '').split('?', 2);
    return new Address((path ?? '').split('/').map(decoded), new URLSearchParams(query ?? ''));
  }

  /** The page; empty for none. */
  get page(): string {
    return this.parts[0] ?? '';
  }

  part(at: number): string {
    return this.parts[at] ?? '';
  }

  /** What the query says; empty when it says nothing. */
  asked(name: string): string {
    return this.query.get(name) ?? '';
  }
}

/** The link to a place in the console. */
export function linkTo(parts: readonly (string | number)[], query: Readonly<Record<string, string | number>> = {}): string {
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]).filter(([, value]) => value !== ''));
  return `#${parts.map((part) => encodeURIComponent(String(part))).join('/')}${asked.size > 0 ? `?${asked}` : ''}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
