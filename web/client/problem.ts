/** The service answered, and said no. */
export class Refused extends Error {
  /**
   * @param code stable name of the reason, from the problem's `code`
   * @param detail for people, in English
   */
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${status} ${code}`);
  }

  /** Whether the same request may go through later. */
  get isPassing(): boolean {
    return this.status >= 500 || this.status === 408 || this.status === 429 || this.code === 'conversation-busy';
  }

  get isMissing(): boolean {
    return this.status === 404;
  }

  get needsSignIn(): boolean {
    return this.status === 401;
  }
}

/** The service gave no answer: no signal, or nobody there. */
export class Unreachable extends Error {}

/** Whether trying again may help. */
export function isPassing(failure: unknown): boolean {
  return failure instanceof Unreachable || (failure instanceof Refused && failure.isPassing);
}

export function isMissing(failure: unknown): boolean {
  return failure instanceof Refused && failure.isMissing;
}

export function needsSignIn(failure: unknown): boolean {
  return failure instanceof Refused && failure.needsSignIn;
}

/** The stable name of what went wrong. */
export function codeOf(failure: unknown): string {
  if (failure instanceof Refused) return failure.code;
  return failure instanceof Unreachable ? 'unreachable' : 'internal-error';
}
