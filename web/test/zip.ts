import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP file as the service writes them: deflated, with the sizes behind each file. */
export function madeZip(files: ReadonlyMap<string, Buffer>): Uint8Array {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const [name, content] of files) {
    const packed = deflateRawSync(content);
    listed.push(record(0x02014b50, name, [packed.length, content.length, crc32(content)], at));
    add(record(0x04034b50, name, [0, 0, 0]));
    add(packed);
    add(numbers(4, 0x08074b50, crc32(content), packed.length, content.length));
  }
  const begin = at;
  listed.forEach(add);
  add(Buffer.concat([numbers(4, 0x06054b50), numbers(2, 0, 0, files.size, files.size), numbers(4, at - begin, begin), numbers(2, 0)]));
  return new Uint8Array(Buffer.concat(parts));
}

function record(mark: number, name: string, [packed, size, crc]: [number, number, number], at?: number): Buffer {
  const letters = Buffer.from(name);
  const isListed = at !== undefined;
  const head = [numbers(4, mark), ...(isListed ? [numbers(2, 20)] : []), numbers(2, 20, 0x0808, 8, 0, 0), numbers(4, crc, packed, size)];
  const tail = [numbers(2, letters.length, 0), ...(isListed ? [numbers(2, 0, 0, 0), numbers(4, 0, at)] : [])];
  return Buffer.concat([...head, ...tail, letters]);
}

function numbers(width: 2 | 4, ...values: number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length);
  values.forEach((value, n) => bytes.writeUIntLE(value, n * width, width));
  return bytes;
}
