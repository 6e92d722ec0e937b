import { availableParallelism } from 'node:os';

/** What one task may cost before its thread is ended. */
export type Limits = {
  /** From the moment a thread is free for it, the thread's own start included. */
  readonly milliseconds: number;
  /** Of the thread's heap. */
  readonly megabytes: number;
};

/** An article takes milliseconds and ten; a page of several megabytes takes seconds. */
export const LIMITS: Limits = { milliseconds: 30_000, megabytes: 512 };

/** How many threads leave one core to the answering; at least one. */
export function countSpareCores(): number {
  return Math.max(1, availableParallelism() - 1);
}
