import { crc32, deflateSync } from 'node:zlib';

/** A grey-scale PNG of a page: white paper with lines that look like text. */
export function pagePicture(width: number, height: number): Buffer {
  const row = (y: number) => {
    const inked = y % 24 > 8 && y % 24 < 16 && y > height * 0.1 && y < height * 0.9;
    const line = Buffer.alloc(width + 1, 255);
    line[0] = 0;
    if (inked) line.fill(120, Math.round(width * 0.12), Math.round(width * (0.6 + ((y >> 4) % 3) / 10)));
    return line;
  };
  const pixels = Buffer.concat(Array.from({ length: height }, (_, y) => row(y)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
