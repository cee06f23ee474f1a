import { fields, flag, text, texts } from '../stream/reading';
import type { Service } from './service';

/** Who is signed in. */
export interface Session {
  /** The same for the same person; empty when the service does not say. */
  readonly user: string;
  readonly role: string;
  readonly editsManuals: boolean;
  /** Where the host shows the part `{part}`; empty when it shows none. */
  readonly partUrl: string;
  /** What the person may do, by the service's names, such as `edit_manuals`. */
  readonly permissions: readonly string[];
}

/** The session of this browser; throws a refusal that needs sign-in when there is none. */
export async function session(service: Service): Promise<Session> {
  const from = fields(await service.get(service.api('session')));
  return {
    user: text(from, 'user'),
    role: text(from, 'role'),
    editsManuals: flag(from, 'edits_manuals'),
    partUrl: text(from, 'part_url'),
    permissions: texts(from['permissions']),
  };
}

/** Spends a one-time code; the browser keeps the session as a cookie that no script can read. */
export async function signIn(service: Service, code: string): Promise<void> {
  await service.post(service.api('session'), { code });
}

export async function signOut(service: Service): Promise<void> {
  await service.end(service.api('session'));
}

/** The one-time code in a pasted link, or the code itself. */
export function codeIn(pasted: string): string {
  return (/#sign-in=([^&\s]+)/.exec(pasted)?.[1] ?? pasted).trim();
}
