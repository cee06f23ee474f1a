import type { Compartment, Shelf } from './shelf';
import { compartments, MemoryShelf } from './shelf';

const NAME = 'ai-assistant';
const VERSION = 2;

/** Opens the shelf of one person; one that only lasts as long as the page where the browser keeps nothing for us. */
export async function openShelf(owner: string): Promise<Shelf> {
  try {
    return new IndexedShelf(await open(), owner);
  } catch {
    return new MemoryShelf();
  }
}

/** A shelf in the browser's database. Every key begins with the owner, so nobody comes across the things of another. */
class IndexedShelf implements Shelf {
  readonly isLasting = true;

  constructor(
    private readonly database: IDBDatabase,
    private readonly owner: string,
  ) {}

  get(from: Compartment, key: string): Promise<unknown> {
    return this.#in(from, 'readonly', (store) => store.get([this.owner, key]));
  }

  all(from: Compartment): Promise<unknown[]> {
    return this.#in(from, 'readonly', (store) => store.getAll(this.#mine()));
  }

  async put(into: Compartment, key: string, value: unknown): Promise<void> {
    await this.#in(into, 'readwrite', (store) => store.put(value, [this.owner, key]));
  }

  drop(from: Compartment, key: string): Promise<void> {
    return this.#in(from, 'readwrite', (store) => store.delete([this.owner, key]));
  }

  async clear(): Promise<void> {
    for (const name of compartments) await this.#in(name, 'readwrite', (store) => store.delete(this.#mine()));
  }

  #mine(): IDBKeyRange {
    return IDBKeyRange.bound([this.owner], [this.owner, []]);
  }

  /** Ends when the change is safely stored, not when it is merely asked for. */
  #in<Result>(name: Compartment, mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(name, mode);
      const request = use(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser stored nothing'));
    });
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const missing = compartments.filter((name) => !request.result.objectStoreNames.contains(name));
      missing.forEach((name) => request.result.createObjectStore(name));
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      // A later version of this page in another window must not wait for us.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
}
