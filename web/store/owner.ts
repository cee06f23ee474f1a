import { fields, text } from '../stream/reading';
import { openShelf } from './indexed';
import type { Shelf } from './shelf';
import { MemoryShelf } from './shelf';

/** The one entry that belongs to nobody: who came last with which proof. */
const NOBODY = '';

/**
 * Finds the shelf of whoever calls. The service says who that is; without a line to it, only the same proof as last time
 * opens the shelf again.
 *
 * @param home of the service; two services never share a shelf
 * @param token of the caller, undefined when the browser's session is used
 * @param ask says who calls; throws when the service cannot be reached or refuses
 */
export async function shelfOfCaller(home: string, token: string | undefined, ask: () => Promise<string>): Promise<Shelf> {
  const book = await openShelf(NOBODY);
  const proof = await proofOf(home, token);
  try {
    const user = await ask();
    if (proof) await book.put('things', home, { proof, user });
    return user ? openShelf(`${home} ${user}`) : new MemoryShelf();
  } catch (failure) {
    const last = fields(await book.get('things', home));
    const user = text(last, 'user');
    if (!user || !proof || text(last, 'proof') !== proof) throw failure;
    return openShelf(`${home} ${user}`);
  }
}

/** Notes whose session this browser has, for when the service cannot be asked. */
export async function noteSession(home: string, session: object): Promise<void> {
  await (await openShelf(NOBODY)).put('things', `session ${home}`, session);
}

/** The session as it was when the service was asked last; undefined when nobody was signed in. */
export async function notedSession(home: string): Promise<unknown> {
  return (await openShelf(NOBODY)).get('things', `session ${home}`);
}

/** Forgets whoever used the browser's session here, and everything that was kept. */
export async function forgetLast(home: string): Promise<void> {
  const book = await openShelf(NOBODY);
  const user = text(fields(await book.get('things', home)), 'user');
  await book.drop('things', home);
  await book.drop('things', `session ${home}`);
  if (user) await (await openShelf(`${home} ${user}`)).clear();
}

/** Never the token itself; where the browser cannot digest it, there is no proof. */
async function proofOf(home: string, token: string | undefined): Promise<string | undefined> {
  if (token === undefined) return 'session';
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${home} ${token}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
