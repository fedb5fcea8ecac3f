import { Problem } from '../api/problem';
import { on } from '../state/events';

const LONGEST_WAIT = 60;

/** Does what a busy gateway refuses again, after the time that it asks for; throws what waiting does not mend. */
export async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem && error.passing)) {
        throw error;
      }
      await pause(error.retryAfterSeconds ?? waitAfter(attempt), signal);
    }
  }
}

/** Seconds to wait after so many failures: longer and longer. */
export function waitAfter(attempt: number): number {
  return Math.min(LONGEST_WAIT, 2 ** (attempt + 1));
}

/**
 * Waits so many seconds and up to half of that more, so that not all come back at once. Ends earlier, with true, when the page
 * is live again; throws when nobody waits any more.
 */
export function pause(seconds: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const end = (settle: () => void) => () => {
      stop.abort();
      settle();
    };
    const timer = setTimeout(end(() => resolve(false)), seconds * 1000 * (1 + Math.random() / 2));
    stop.signal.addEventListener('abort', on('resumed', end(() => resolve(true))));
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', end(() => reject(signal.reason)), { signal: stop.signal });
  });
}
