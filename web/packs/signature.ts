import { fields, list, text } from '../stream/reading';

/** A key of the service that signs packs. */
export interface PackKey {
  readonly id: string;
  /** 32 bytes in Base64. */
  readonly publicKey: string;
}

/** This browser cannot tell whether a pack is the maker's. */
export class NoSignatures extends Error {}

export function readKeys(value: unknown): PackKey[] {
  return list(fields(value)['keys'], (item) => {
    const from = fields(item);
    return { id: text(from, 'id'), publicKey: text(from, 'public_key') };
  });
}

/** Whether the key made this signature (Ed25519) of these bytes. Throws {@link NoSignatures} where the browser cannot say. */
export async function isSigned(message: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>, key: PackKey): Promise<boolean> {
  // Browsers have it over HTTPS and on this machine only, older ones have no such keys.
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) throw new NoSignatures('no WebCrypto');
  const raw = Uint8Array.from(atob(key.publicKey), (letter) => letter.charCodeAt(0));
  const known = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']).catch((failure: unknown) => {
    throw new NoSignatures('no Ed25519', { cause: failure });
  });
  return subtle.verify('Ed25519', known, signature, message);
}

export async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
