import { availableParallelism } from 'node:os';

/** The limits of one task; beyond them its thread is ended. */
export type Limits = {
  /** From the moment a thread is free for it, including the thread's own start. */
  readonly milliseconds: number;
  /** The size of the thread's heap. */
  readonly megabytes: number;
};

/** An article takes a few milliseconds; a page of several megabytes takes seconds. */
export const LIMITS: Limits = { milliseconds: 30_000, megabytes: 512 };

/** How many threads to run: one core is left for answering, but there is at least one thread. */
export function countSpareCores(): number {
  return Math.max(1, availableParallelism() - 1);
}

/** While many articles are read nobody waits for an answer, so that every core reads. */
export const countCores = availableParallelism;
