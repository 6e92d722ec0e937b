import { Tinypool } from 'tinypool';
import type { Story } from '../core/stories/story.ts';
import { createInlineWork } from './inline-work.ts';
import type { ToPrepare, Work } from './work.ts';

// The program of a thread: create-work.ts starts it and passes it the lexicon, which is compiled once.
const work = createInlineWork(Tinypool.workerData);

/** The outcome of a call. An error is returned as a value, so a rejection always means that the thread itself ended. */
export type ThreadOutcome = { readonly value: unknown } | { readonly thrown: unknown };

export const parseFeed = (args: Parameters<Work['parseFeed']>) => settle(work.parseFeed(...args));
export const parsePage = (args: Parameters<Work['parsePage']>) => settle(work.parsePage(...args));
export const parseText = (args: Parameters<Work['parseText']>) => settle(work.parseText(...args));
export const extract = (args: Parameters<Work['extract']>) => settle(work.extract(...args));
export const prepare = ([articles, stories]: readonly [readonly ToPrepare[], readonly Story[]]) =>
  settle(
    Promise.all(
      articles.map(({ article, belonging, known }) => settle(work.prepare(article, belonging, stories, known))),
    ),
  );
export const match = (args: Parameters<Work['match']>) => settle(work.match(...args));

async function settle(call: Promise<unknown>): Promise<ThreadOutcome> {
  try {
    return { value: await call };
  } catch (thrown) {
    return { thrown };
  }
}
