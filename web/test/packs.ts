import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { pagePicture } from './png';
import { madeZip } from './zip';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);

export const packKeys = { keys: [{ id: 'k1', algorithm: 'Ed25519', public_key: raw.toString('base64') }] };

const passage = (ordinal: number, kind: string, text: string, more: object = {}) => ({
  ordinal,
  kind,
  language: 'en',
  text,
  section: ['Pump'],
  heads: [],
  box: [70, 100 + 60 * ordinal, 480, 130 + 60 * ordinal],
  ...more,
});

const page = {
  page: 2,
  width: 595,
  height: 842,
  text: 'Pump\nHot oil burns.\nChange the oil of the pump every 500 hours.',
  address: 'api/v1/manuals/1/pages/2/picture?version=1',
  file: 'manuals/1/page-2.png',
  passages: [
    passage(0, 'heading', 'Pump'),
    passage(1, 'warning', 'Hot oil burns.', { level: 'WARNING' }),
    passage(2, 'paragraph', 'Change the oil of the pump every 500 hours.'),
  ],
};

/**
 * A pack as the service makes them.
 *
 * @param changed what somebody else wrote into its page on the way
 */
export function signedPack(changed?: string): Buffer {
  const files = new Map([
    ['manuals/1/page-2.png', pagePicture(800, 1132)],
    ['manuals/1/page-2.json', Buffer.from(JSON.stringify(page))],
  ]);
  const entries = [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
  const manuals = [{ id: '1', version: 1, title: 'Operator manual', language: 'en', sample: false, pages: 1, folder: 'manuals/1' }];
  const manifest = Buffer.from(JSON.stringify({ format: 1, key: 'k1', model: 'V4.0', created: '2026-01-01T00:00:00Z', manuals, entries }));
  if (changed) files.set('manuals/1/page-2.json', Buffer.from(JSON.stringify({ ...page, text: changed })));
  files.set('manifest.json', manifest).set('manifest.sig', sign(null, manifest, privateKey));
  return Buffer.from(madeZip(files));
}
