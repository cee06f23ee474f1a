/** How to wait before trying again; tests wait in their own way. */
export interface Waiting {
  /** Ends after `milliseconds`, earlier when there is reason to hope; throws when `signal` is aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Waits by the clock, and no longer once the browser says that it is online again. */
export const byClock: Waiting = {
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const finish = (end: () => void) => {
        clearTimeout(timer);
        removeEventListener('online', hope);
        signal?.removeEventListener('abort', stop);
        end();
      };
      const hope = () => finish(resolve);
      const stop = () => finish(() => reject(signal?.reason));
      const timer = setTimeout(hope, milliseconds);
      addEventListener('online', hope);
      signal?.addEventListener('abort', stop);
      if (signal?.aborted) stop();
    }),
};
