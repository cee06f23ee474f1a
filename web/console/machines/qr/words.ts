import { correction } from './correction';

/**
 * How codewords are shared out at correction level M (ISO/IEC 18004, table 9), by version from 1: codewords of correction in
 * each block, then how many blocks of how many codewords of data.
 */
const BLOCKS: readonly (readonly [correction: number, ...blocks: (readonly [count: number, data: number])[]])[] = [
  [10, [1, 16]],
  [16, [1, 28]],
  [26, [1, 44]],
  [18, [2, 32]],
  [24, [2, 43]],
  [16, [4, 27]],
  [18, [4, 31]],
  [22, [2, 38], [2, 39]],
  [22, [3, 36], [2, 37]],
  [26, [4, 43], [1, 44]],
];

/** What a code holds, in the order in which it is drawn. */
export interface Words {
  readonly version: number;
  readonly words: readonly number[];
}

/** The codewords of a text. Throws RangeError when it is longer than 213 bytes. */
export function wordsOf(text: string): Words {
  const bytes = new TextEncoder().encode(text);
  const version = 1 + BLOCKS.findIndex((_, at) => bytes.length <= capacity(at + 1) - (at < 9 ? 2 : 3));
  if (version === 0) throw new RangeError(`a label holds at most 213 bytes, this has ${bytes.length}`);
  const [count, ...groups] = BLOCKS[version - 1]!;
  const data = padded(bytes, version);
  const blocks: number[][] = [];
  let from = 0;
  for (const [times, length] of groups) for (let n = 0; n < times; n++) blocks.push(data.slice(from, (from += length)));
  return { version, words: [...interleaved(blocks), ...interleaved(blocks.map((block) => correction(block, count)))] };
}

function capacity(version: number): number {
  const [, ...groups] = BLOCKS[version - 1]!;
  return groups.reduce((sum, [count, data]) => sum + count * data, 0);
}

/** Mode, length, the bytes, and what fills up the rest. */
function padded(bytes: Uint8Array, version: number): number[] {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let at = length - 1; at >= 0; at--) bits.push((value >> at) & 1);
  };
  put(0b0100, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  bytes.forEach((byte) => put(byte, 8));
  put(0, 4);
  while (bits.length % 8 !== 0) bits.push(0);
  const words = Array.from({ length: bits.length / 8 }, (_, at) => Number.parseInt(bits.slice(8 * at, 8 * at + 8).join(''), 2));
  for (let at = 0; words.length < capacity(version); at++) words.push(at % 2 === 0 ? 0xec : 0x11);
  return words;
}

/** One word of each block in turn, so that a stain takes few of any. */
function interleaved(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => (at < block.length ? [block[at]!] : []))).flat();
}
