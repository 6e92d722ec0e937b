import { setTimeout as wait } from 'node:timers/promises';

/** Rejects if something does not come in time. */
export async function inTime<T>(coming: Promise<T>, ms: number): Promise<T> {
  const timer = new AbortController();
  const late = wait(ms, undefined, { signal: timer.signal, ref: false });
  try {
    return await Promise.race([coming, late.then(() => Promise.reject(new Error('it came late')))]);
  } finally {
    timer.abort();
  }
}
