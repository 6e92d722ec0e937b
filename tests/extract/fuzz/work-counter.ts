import { Session } from 'node:inspector/promises';

export type WorkCounter = {
  /** How often the blocks of src/extract run while the work is done. */
  count(work: () => void): Promise<number>;
  close(): Promise<void>;
};

const WATCHED = '/src/extract/';

/**
 * Counts work with V8's own coverage counters, so that the number is the same on every machine. Work inside built-in
 * functions (a regular expression, a slice) is not seen. Open it before the watched modules are imported: a function
 * that was compiled earlier has no counters.
 */
export async function openWorkCounter(): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const watched = result.filter(({ url }) => url.includes(WATCHED)).flatMap(({ functions }) => functions);
    return watched.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
  };
  return {
    async count(work) {
      await take();
      work();
      return take();
    },
    async close() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
