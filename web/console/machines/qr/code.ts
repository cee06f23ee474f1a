import { Field } from './field';
import { wordsOf } from './words';

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** A QR code (ISO/IEC 18004, bytes, correction level M) of a text of at most 213 bytes, as its modules. */
export function qrCode(text: string): Field {
  const { version, words } = wordsOf(text);
  const plain = new Field(version);
  lay(plain, words);
  const masked = MASKS.map((mask, at) => laidOver(plain, mask, at));
  const marks = masked.map(penalty);
  return masked[marks.indexOf(Math.min(...marks))]!;
}

/** Zigzag in columns of two, from the lower right; the timing column is passed over. */
function lay(field: Field, words: readonly number[]): void {
  const last = field.size - 1;
  let at = 0;
  for (let right = last, upward = true; right > 0; right -= right === 8 ? 3 : 2, upward = !upward) {
    for (let step = 0; step <= last; step++) {
      const y = upward ? last - step : step;
      for (const x of [right, right - 1]) {
        if (field.isFixed(x, y)) continue;
        field.set(x, y, ((words[at >> 3] ?? 0) >> (7 - (at & 7)) & 1) === 1);
        at++;
      }
    }
  }
}

function laidOver(plain: Field, mask: (x: number, y: number) => boolean, at: number): Field {
  const field = plain.copy();
  for (let y = 0; y < field.size; y++)
    for (let x = 0; x < field.size; x++) if (!field.isFixed(x, y) && mask(x, y)) field.set(x, y, !field.isDark(x, y));
  field.format(at);
  return field;
}

/** How hard a code is to read, by the four rules of the standard. */
function penalty(field: Field): number {
  const { size } = field;
  const range = Array.from({ length: size }, (_, at) => at);
  const rows = range.map((y) => range.map((x) => (field.isDark(x, y) ? '1' : '0')).join(''));
  const columns = range.map((x) => rows.map((row) => row[x]).join(''));
  const lines = [...rows, ...columns];
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const finders = lines.reduce((sum, line) => sum + (line.match(/(?=10111010000)|(?=00001011101)/g)?.length ?? 0), 0);
  const dark = rows.join('').replaceAll('0', '').length;
  const balance = Math.floor(Math.abs((dark * 20) / size ** 2 - 10));
  return runs + 3 * squares(rows) + 40 * finders + 10 * balance;
}

function squares(rows: readonly string[]): number {
  let count = 0;
  for (let y = 1; y < rows.length; y++)
    for (let x = 1; x < rows.length; x++) {
      const four = `${rows[y - 1]!.slice(x - 1, x + 1)}${rows[y]!.slice(x - 1, x + 1)}`;
      if (four === '0000' || four === '1111') count++;
    }
  return count;
}
