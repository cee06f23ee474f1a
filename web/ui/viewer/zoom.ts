const STEPS = [1, 1.5, 2, 3, 4];
const LARGEST = STEPS[STEPS.length - 1]!;

/** How large the page is shown, in page widths that fit the screen. */
export class Zoom {
  #factor = 1;

  get factor(): number {
    return this.#factor;
  }

  get isLargest(): boolean {
    return this.#factor >= LARGEST;
  }

  get isSmallest(): boolean {
    return this.#factor <= 1;
  }

  /** Goes to the next larger size, or for -1 to the next smaller. */
  change(direction: number): void {
    const next = direction > 0 ? STEPS.find((step) => step > this.#factor) : [...STEPS].reverse().find((step) => step < this.#factor);
    this.#factor = next ?? this.#factor;
  }

  stretch(ratio: number): void {
    this.#factor = Math.max(1, Math.min(LARGEST, this.#factor * ratio));
  }
}

/** Tells how two fingers on the element move apart, step by step, and the point between them in the window. */
export function pinching(element: HTMLElement, stretched: (ratio: number, x: number, y: number) => void): void {
  const fingers = new Map<number, { x: number; y: number }>();
  const apart = () => {
    const [one, other] = [...fingers.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };
  element.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  element.addEventListener('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const before = apart();
    finger.x = event.clientX;
    finger.y = event.clientY;
    if (fingers.size !== 2 || before === 0) return;
    const [one, other] = [...fingers.values()];
    stretched(apart() / before, (one!.x + other!.x) / 2, (one!.y + other!.y) / 2);
  });
  for (const name of ['pointerup', 'pointercancel', 'pointerleave'] as const) element.addEventListener(name, (event) => fingers.delete(event.pointerId));
}
