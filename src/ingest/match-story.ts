import { foldText } from '../core/fold.ts';
import type { Story } from '../core/story.ts';

/** The story an article joined, and the words that made it join. */
export type StoryMatch = { readonly slug: string; readonly why: readonly string[] };

/**
 * The story whose words stand in an article: all of `all`, one of `any` where there are any, none of `none`. Of several
 * the one with most of its words wins. Undefined where it belongs to none. Linear in the text for each word.
 */
export function matchStory(title: string, text: string, stories: readonly Story[]): StoryMatch | undefined {
  const words = toWords(`${title} ${text}`);
  const matches = stories.map((story) => matchOne(words, story)).filter((match) => match !== undefined);
  return matches.sort((a, b) => b.why.length - a.why.length)[0];
}

function matchOne(words: string, { slug, match: { all, any, none } }: Story): StoryMatch | undefined {
  const stands = (phrase: string) => words.includes(toWords(phrase));
  if (all.length + any.length === 0 || !all.every(stands) || none.some(stands)) return undefined;
  const found = any.filter(stands);
  return any.length > 0 && found.length === 0 ? undefined : { slug, why: [...all, ...found] };
}

/** Folded words with a blank around each, so that only whole words match. */
function toWords(text: string): string {
  return ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
