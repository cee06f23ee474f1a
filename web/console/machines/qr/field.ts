const ALIGNMENT: readonly (readonly number[])[] = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

/** The modules of a code: dark or light, and which of them belong to the patterns that every code of its size has. */
export class Field {
  readonly size: number;
  readonly #dark: Uint8Array;
  readonly #fixed: Uint8Array;

  constructor(readonly version: number) {
    this.size = 17 + 4 * version;
    this.#dark = new Uint8Array(this.size ** 2);
    this.#fixed = new Uint8Array(this.size ** 2);
    this.#timing();
    for (const [x, y] of [[3, 3], [this.size - 4, 3], [3, this.size - 4]] as const) this.#finder(x, y);
    this.#alignments();
    this.format(0);
    if (version >= 7) this.#versionBits();
  }

  isDark(x: number, y: number): boolean {
    return this.#dark[y * this.size + x] === 1;
  }

  isFixed(x: number, y: number): boolean {
    return this.#fixed[y * this.size + x] === 1;
  }

  set(x: number, y: number, dark: boolean): void {
    this.#dark[y * this.size + x] = dark ? 1 : 0;
  }

  copy(): Field {
    const other = new Field(this.version);
    other.#dark.set(this.#dark);
    return other;
  }

  /** Says which mask is laid over the data, and that the correction is of level M. */
  format(mask: number): void {
    let rest = mask;
    for (let at = 0; at < 10; at++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
    const bits = ((mask << 10) | rest) ^ 0x5412;
    const bit = (at: number) => ((bits >> at) & 1) === 1;
    const last = this.size - 1;
    for (let at = 0; at < 6; at++) this.#fix(8, at, bit(at));
    this.#fix(8, 7, bit(6));
    this.#fix(8, 8, bit(7));
    this.#fix(7, 8, bit(8));
    for (let at = 9; at < 15; at++) this.#fix(14 - at, 8, bit(at));
    for (let at = 0; at < 8; at++) this.#fix(last - at, 8, bit(at));
    for (let at = 8; at < 15; at++) this.#fix(8, last - 14 + at, bit(at));
    this.#fix(8, last - 7, true);
  }

  #timing(): void {
    for (let at = 0; at < this.size; at++) {
      this.#fix(6, at, at % 2 === 0);
      this.#fix(at, 6, at % 2 === 0);
    }
  }

  /** With the light frame around it. */
  #finder(x: number, y: number): void {
    for (let dy = -4; dy <= 4; dy++)
      for (let dx = -4; dx <= 4; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        if (this.#isInside(x + dx, y + dy)) this.#fix(x + dx, y + dy, ring !== 2 && ring !== 4);
      }
  }

  #alignments(): void {
    const places = ALIGNMENT[this.version - 1]!;
    const last = places[places.length - 1];
    for (const y of places)
      for (const x of places) {
        const isFinder = (x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6);
        if (!isFinder) this.#alignment(x, y);
      }
  }

  #alignment(x: number, y: number): void {
    for (let dy = -2; dy <= 2; dy++)
      for (let dx = -2; dx <= 2; dx++) this.#fix(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
  }

  #versionBits(): void {
    let rest = this.version;
    for (let at = 0; at < 12; at++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
    const bits = (this.version << 12) | rest;
    for (let at = 0; at < 18; at++) {
      const [near, far] = [Math.floor(at / 3), this.size - 11 + (at % 3)];
      this.#fix(far, near, ((bits >> at) & 1) === 1);
      this.#fix(near, far, ((bits >> at) & 1) === 1);
    }
  }

  #fix(x: number, y: number, dark: boolean): void {
    this.set(x, y, dark);
    this.#fixed[y * this.size + x] = 1;
  }

  #isInside(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.size && y < this.size;
  }
}
