import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { madeZip } from '../test/zip';
import { opened } from './pack';
import { isSigned } from './signature';
import { BrokenPack, contentOf, entriesOf } from './zip';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = { id: 'k1', publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64') };

const page = {
  page: 3,
  width: 595,
  height: 842,
  text: 'Open the valve.',
  address: 'api/v1/manuals/1/pages/3/picture?version=1',
  file: 'manuals/1/page-3.png',
  passages: [{ kind: 'steps', text: '1. Open the valve.', language: 'en', section: ['Start'], box: [1, 2, 3, 4] }],
};

/** A pack as the service makes them. */
function pack(change: (files: Map<string, Buffer>) => void = () => undefined): Uint8Array {
  const files = new Map([
    ['manuals/1/page-3.png', Buffer.from('a picture')],
    ['manuals/1/page-3.json', Buffer.from(JSON.stringify(page))],
  ]);
  const entries = [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
  const manifest = Buffer.from(JSON.stringify({ format: 1, key: 'k1', model: 'V4.0', manuals: [{ title: 'Manual', folder: 'manuals/1', sample: true }], entries }));
  files.set('manifest.json', manifest).set('manifest.sig', sign(null, manifest, privateKey));
  change(files);
  return madeZip(files);
}

describe('a pack', () => {
  it('should open with its pages, pictures and passages', async () => {
    const { manuals, pages, passages } = await opened(pack(), [key]);

    expect(manuals).toEqual(['Manual']);
    expect(pages).toHaveLength(1);
    expect(await pages[0]!.picture!.text()).toBe('a picture');
    expect(passages[0]).toMatchObject({ quote: '1. Open the valve.', page: 3, picture: page.address, kind: 'steps', box: [1, 2, 3, 4], sample: true });
  });

  it.each(['manifest.json', 'manifest.sig', 'manuals/1/page-3.json', 'manuals/1/page-3.png'])('should not open when a byte of %s is another', async (name) => {
    const changed = pack((files) => {
      const bytes = Buffer.from(files.get(name)!);
      bytes[bytes.length >> 1]! ^= 1;
      files.set(name, bytes);
    });
    await expect(opened(changed, [key])).rejects.toBeInstanceOf(BrokenPack);
  });

  it('should not open without its signature, nor with a key that nobody knows', async () => {
    await expect(opened(pack((files) => files.delete('manifest.sig')), [key])).rejects.toBeInstanceOf(BrokenPack);
    await expect(opened(pack(), [])).rejects.toBeInstanceOf(BrokenPack);
    await expect(opened(pack(), [{ ...key, id: 'k2' }])).rejects.toBeInstanceOf(BrokenPack);
  });

  it('should not open when a part of it is missing, wherever it breaks off', async () => {
    const whole = pack();
    for (let length = 0; length < whole.length; length += 7) await expect(opened(whole.slice(0, length), [key])).rejects.toBeInstanceOf(BrokenPack);
  });
});

describe('a ZIP file', () => {
  it('should give its files back, packed or not', async () => {
    const file = madeZip(new Map([['a', Buffer.from('x'.repeat(5000))], ['ö', Buffer.from('')]]));
    const entries = entriesOf(file);
    expect([...entries.keys()]).toEqual(['a', 'ö']);
    expect(Buffer.from(await contentOf(file, entries.get('a')!)).toString()).toBe('x'.repeat(5000));
  });

  it('should not unpack more than it says', async () => {
    const file = madeZip(new Map([['a', Buffer.from('x'.repeat(5000))]]));
    const entry = entriesOf(file).get('a')!;
    await expect(contentOf(file, { ...entry, size: 10 })).rejects.toBeInstanceOf(BrokenPack);
  });
});

describe('a signature', () => {
  it('should hold for what was signed, and for nothing else', async () => {
    const words = new Uint8Array([1, 2, 3]);
    const signature = new Uint8Array(sign(null, words, privateKey));
    expect(await isSigned(words, signature, key)).toBe(true);
    expect(await isSigned(new Uint8Array([1, 2, 4]), signature, key)).toBe(false);
  });
});
