import { setFlagsFromString } from 'node:v8';

/**
 * Up to here V8's last compiler takes longer than its code saves, as every thread compiles for itself: 500 articles are read in
 * an eighth less time without it, and 2,600 on one thread in a twentieth less.
 */
const SHORT_RUN = 2000;

/** Chooses how much is compiled for a run over so many articles; to be called before the threads are started. */
export function compileFor(articles: number): void {
  if (articles <= SHORT_RUN) setFlagsFromString('--no-turbofan');
}

/**
 * A function compiled with all that it calls is compiled again when any of it meets something new, and extraction is a thousand small rules
 * that each do in another article: with less inlining the last compiler takes half of its time. Memory is cleaned in one go, since on one
 * thread helpers cost more than they save, and nobody waits for an answer. Over 2,600 articles together a thirtieth less.
 */
const STEADY = ['--max-inlined-bytecode-size-cumulative=100', '--single-threaded-gc'];

/** So many articles it takes on one thread until the code of V8's last compiler has saved the time that the compiler took. */
const LONG_RUN = 4000;

/**
 * Sets the engine up for a run of unknown length on one thread; for the whole process, so not where others wait for answers. What it
 * returns is to be called after each article: the last compiler is left out until the run has been long.
 */
export function tuneForOneThread(): () => void {
  for (const flag of [...STEADY, '--no-turbofan']) setFlagsFromString(flag);
  let articles = 0;
  return () => {
    articles += 1;
    if (articles === LONG_RUN) setFlagsFromString('--turbofan');
  };
}
