const FIRST = 500;
const LONGEST = 15_000;

/**
 * Milliseconds to wait before trying again: doubling up to a quarter of a minute, spread over its upper half so that
 * many phones do not come back in step.
 *
 * @param attempt failed tries so far, from 1
 * @param random in [0, 1)
 * @param asked what the service asked for; it is never undercut
 */
export function backoff(attempt: number, random: number, asked = 0): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(attempt - 1, 10));
  return Math.max(asked, full / 2 + (full / 2) * random);
}
