import type { ContentNumbers } from './sentence/content-words.ts';

/** What an article is about: the words of its title, and words that recur. */
export type Topic = {
  /** Whether a sentence has no other words than the title. */
  repeatsTitle(content: ContentNumbers): boolean;
  /** 0 to 2: how much of the topic is in a sentence. */
  share(content: ContentNumbers): number;
};

/** `title` and `sentences` as one reader has read them. */
export function toTopic(sentences: readonly ContentNumbers[], title: ContentNumbers): Topic {
  const counts: number[] = [];
  for (const content of sentences) for (const word of content) counts[word] = (counts[word] ?? 0) + 1;
  const ofTitle = new Set(title);
  const shared = (content: ContentNumbers) => {
    let count = 0;
    for (const word of content) if (ofTitle.has(word)) count++;
    return count;
  };
  return {
    repeatsTitle: (content) => shared(content) === content.length,
    share: (content) => returning(content, counts) + (title.length === 0 ? 0 : shared(content) / title.length),
  };
}

/** The mean weight of the words: one found in five or more sentences has full weight. */
function returning(content: ContentNumbers, counts: readonly number[]): number {
  if (content.length === 0) return 0;
  let sum = 0;
  for (const word of content) sum += Math.min(1, ((counts[word] ?? 1) - 1) / 4);
  return sum / content.length;
}
