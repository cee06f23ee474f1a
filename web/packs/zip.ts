/** A file that is not what it says it is. */
export class BrokenPack extends Error {}

/** A file within a ZIP file. */
export interface Entry {
  readonly name: string;
  /** Bytes that it takes in the ZIP file. */
  readonly packed: number;
  /** Bytes that it has. */
  readonly size: number;
  readonly isDeflated: boolean;
  /** Where its own head begins. */
  readonly at: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const HEAD = 0x04034b50;

/** More than any page needs; a bomb is not unpacked. */
const LARGEST = 20_000_000;
const MOST_ENTRIES = 20_000;

/** The table of contents of a ZIP file (APPNOTE 6.3, without its 64-bit and encrypted kinds). */
export function entriesOf(file: Uint8Array): Map<string, Entry> {
  const view = viewOf(file);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new BrokenPack('too many entries');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > file.length || view.getUint32(at, true) !== LISTED) throw new BrokenPack('no table of contents');
    const [name, more, remark] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const entry = read(view, at, new TextDecoder().decode(file.subarray(at + 46, at + 46 + name)));
    if (entries.has(entry.name)) throw new BrokenPack('an entry stands twice');
    entries.set(entry.name, entry);
    at += 46 + name + more + remark;
  }
  return entries;
}

/** The bytes of an entry. */
export async function contentOf(file: Uint8Array, entry: Entry): Promise<Uint8Array<ArrayBuffer>> {
  const view = viewOf(file);
  if (entry.at + 30 > file.length || view.getUint32(entry.at, true) !== HEAD) throw new BrokenPack(entry.name);
  const begin = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = file.slice(begin, begin + entry.packed);
  const content = entry.isDeflated ? await inflated(packed, entry.size) : packed;
  if (content.length !== entry.size) throw new BrokenPack(entry.name);
  return content;
}

function read(view: DataView, at: number, name: string): Entry {
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 24, true);
  const isPlain = (method === 0 || method === 8) && (view.getUint16(at + 8, true) & 1) === 0;
  if (!isPlain || size > LARGEST) throw new BrokenPack(name);
  return { name, packed: view.getUint32(at + 20, true), size, isDeflated: method === 8, at: view.getUint32(at + 42, true) };
}

/** The last record; our packs have no remark behind it. */
function endOf(view: DataView): number {
  const at = view.byteLength - 22;
  if (at < 0 || view.getUint32(at, true) !== END) throw new BrokenPack('no end');
  return at;
}

async function inflated(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const content = new Uint8Array(most);
  let length = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (length + piece.value.length > most) throw new BrokenPack('more than it says');
      content.set(piece.value, length);
      length += piece.value.length;
    }
  } catch (failure) {
    void reader.cancel().catch(() => undefined);
    throw failure instanceof BrokenPack ? failure : new BrokenPack('not deflated');
  }
  return content.subarray(0, length);
}

function viewOf(file: Uint8Array): DataView {
  return new DataView(file.buffer, file.byteOffset, file.byteLength);
}
