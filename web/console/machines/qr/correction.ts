/** Powers and logarithms of the field of 256 elements that QR codes count in (x⁸ + x⁴ + x³ + x² + 1). */
const POWERS = new Uint8Array(255);
const LOGS = new Uint8Array(256);
for (let at = 0, value = 1; at < 255; at++) {
  POWERS[at] = value;
  LOGS[value] = at;
  value = (value << 1) ^ (value > 127 ? 0x11d : 0);
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : POWERS[(LOGS[a]! + LOGS[b]!) % 255]!;
}

/** The Reed-Solomon codewords that let a reader mend `data`: the remainder of its division by the generator. */
export function correction(data: readonly number[], count: number): number[] {
  const generator = generatorOf(count);
  const rest: number[] = Array<number>(count).fill(0);
  for (const word of data) {
    const factor = word ^ rest.shift()!;
    rest.push(0);
    generator.forEach((each, at) => (rest[at]! ^= times(each, factor)));
  }
  return rest;
}

/** Without its leading coefficient, the highest power first. */
function generatorOf(degree: number): number[] {
  let generator = [1];
  for (let root = 0; root < degree; root++) {
    const next = [...generator, 0];
    generator.forEach((each, at) => (next[at + 1]! ^= times(each, POWERS[root]!)));
    generator = next;
  }
  return generator.slice(1);
}
