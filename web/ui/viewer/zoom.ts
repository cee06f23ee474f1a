const STEPS = [1, 1.5, 2, 3, 4];

/** How large the page is shown, in page widths that fit the screen. */
export class Zoom {
  #step = 0;

  get factor(): number {
    return STEPS[this.#step]!;
  }

  get isLargest(): boolean {
    return this.#step === STEPS.length - 1;
  }

  get isSmallest(): boolean {
    return this.#step === 0;
  }

  change(steps: number): void {
    this.#step = Math.max(0, Math.min(STEPS.length - 1, this.#step + steps));
  }
}
