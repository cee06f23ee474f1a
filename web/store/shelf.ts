/** What is kept apart: questions with their answers, the photos of questions, pages that were opened, small things, packs, and the pages of packs. */
export const compartments = ['turns', 'photos', 'pages', 'things', 'packs', 'packpages'] as const;

export type Compartment = (typeof compartments)[number];

/** What a phone keeps of one person, so that neither a reload nor a lost signal loses it. */
export interface Shelf {
  /** Whether it outlives the page. */
  readonly isLasting: boolean;

  /** Undefined when there is nothing under the key. */
  get(from: Compartment, key: string): Promise<unknown>;

  all(from: Compartment): Promise<unknown[]>;

  put(into: Compartment, key: string, value: unknown): Promise<void>;

  drop(from: Compartment, key: string): Promise<void>;

  /** Forgets everything of this person. */
  clear(): Promise<void>;
}

/** A shelf that lasts as long as the page: where the browser allows no other, and in tests. */
export class MemoryShelf implements Shelf {
  readonly isLasting = false;
  readonly #compartments = new Map(compartments.map((name) => [name, new Map<string, unknown>()]));

  async get(from: Compartment, key: string): Promise<unknown> {
    return this.#of(from).get(key);
  }

  async all(from: Compartment): Promise<unknown[]> {
    return [...this.#of(from).values()];
  }

  async put(into: Compartment, key: string, value: unknown): Promise<void> {
    this.#of(into).set(key, structuredClone(value));
  }

  async drop(from: Compartment, key: string): Promise<void> {
    this.#of(from).delete(key);
  }

  async clear(): Promise<void> {
    this.#compartments.forEach((compartment) => compartment.clear());
  }

  #of(name: Compartment): Map<string, unknown> {
    return this.#compartments.get(name)!;
  }
}
