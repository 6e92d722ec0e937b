import { findWords } from '../text/words.ts';
import { contentWords, countShared } from './sentence/content-words.ts';

/** What an article is about: the words of its title, and words that recur. */
export type Topic = {
  /** The words of the title: a sentence with no other words repeats it. */
  readonly head: ReadonlySet<string>;
  /** 0 to 2: how much of the topic is in a sentence. */
  share(content: ReadonlySet<string>): number;
};

export function toTopic(sentences: readonly ReadonlySet<string>[], title: string | null): Topic {
  const counts = new Map<string, number>();
  for (const content of sentences) for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1);
  const head = contentWords(findWords(title ?? ''));
  return { head, share: (content) => returning(content, counts) + sharedWith(head, content) };
}

/** The mean weight of the words: one found in five or more sentences has full weight. */
function returning(content: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  if (content.size === 0) return 0;
  let sum = 0;
  for (const word of content) sum += Math.min(1, ((counts.get(word) ?? 1) - 1) / 4);
  return sum / content.size;
}

function sharedWith(head: ReadonlySet<string>, content: ReadonlySet<string>): number {
  return head.size === 0 ? 0 : countShared(head, content) / head.size;
}
