import type { Limits } from './limits.ts';

/** An idle thread ends after this and frees its memory. */
const IDLE_MS = 60_000;

/** How every thread runs. Text from outside is read where no token is available: only where compiled code lies is known there. */
export function toThreadSettings({ megabytes }: Pick<Limits, 'megabytes'>) {
  const compiled = process.env.NODE_COMPILE_CACHE;
  const env: Record<string, string> = compiled ? { NODE_COMPILE_CACHE: compiled } : {};
  return {
    minThreads: 0,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    env,
    execArgv: [],
  };
}
