import { isPassing, needsSignIn, Refused } from '../client/problem';
import { Service } from '../client/service';
import type { Session } from '../client/session';
import { codeIn, session, signIn, signOut } from '../client/session';
import { forgetLast, noteSession, notedSession } from '../store/owner';

/** How the page gets in: by a session of this browser, or by a token that lives as long as the page does. */
export class Door {
  #token: string | undefined;
  readonly service: Service;

  constructor(private readonly home: URL) {
    this.service = new Service(home, this.token);
  }

  /** Undefined while the browser's session is used. */
  readonly token = (): string | undefined => this.#token;

  /** Who is in, after the page's own link was followed if it has one; undefined when nobody is and no link was used. */
  async open(): Promise<Session | undefined> {
    const code = takeCode();
    const refusal = code === undefined ? undefined : await this.#spend(code);
    try {
      return await this.#session();
    } catch (failure) {
      if (isPassing(failure)) return this.#lastTime(failure);
      if (!needsSignIn(failure)) throw failure;
      if (refusal) throw refusal;
      return undefined;
    }
  }

  async #session(): Promise<Session> {
    const found = await session(this.service);
    if (!this.#token) await noteSession(this.home.href, found).catch(() => undefined);
    return found;
  }

  /** Without a line, whoever was in last time in this browser is in. */
  async #lastTime(failure: unknown): Promise<Session> {
    const last = await notedSession(this.home.href).catch(() => undefined);
    if (!last) throw failure;
    return last as Session;
  }

  /** Takes a link, its code, or a token. Throws the refusal of the code when it is none of them. */
  async enter(pasted: string): Promise<Session> {
    try {
      await signIn(this.service, codeIn(pasted));
      return await this.#session();
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      return this.#enterByToken(pasted, failure);
    }
  }

  async leave(): Promise<void> {
    this.#token = undefined;
    await forgetLast(this.home.href).catch(() => undefined);
    await signOut(this.service);
  }

  /** A link that was used before does no harm to whoever is in already. */
  async #spend(code: string): Promise<Refused | undefined> {
    try {
      await signIn(this.service, code);
      return undefined;
    } catch (failure) {
      if (failure instanceof Refused) return failure;
      if (isPassing(failure)) return undefined;
      throw failure;
    }
  }

  async #enterByToken(token: string, refusal: Refused): Promise<Session> {
    this.#token = token;
    try {
      return await session(this.service);
    } catch {
      this.#token = undefined;
      throw refusal;
    }
  }
}

/** The code in the page's own address; it is taken out of there before anything else happens. */
function takeCode(): string | undefined {
  if (!location.hash.startsWith('#sign-in=')) return undefined;
  const code = codeIn(location.hash);
  history.replaceState(null, '', location.pathname + location.search);
  return code;
}

/** The machine of a label's link, `#machine=…`; taken out of the address, as the choice is remembered elsewhere. */
export function takeMachine(): string | undefined {
  const machine = /^#machine=(.+)$/.exec(location.hash)?.[1];
  if (machine === undefined) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  try {
    return decodeURIComponent(machine);
  } catch {
    return machine;
  }
}
