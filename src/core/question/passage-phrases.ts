import { toSearchStems } from '../text/search/search-stems.ts';
import { toQuestionWords } from './question-words.ts';
import { isTopicWord } from './topic-words.ts';

const MOST_LOOKED_FOR = 12;

/** The words of a sentence that say something, as phrases of stems, each once; all its words if none does. */
export function toPassagePhrases(text: string): readonly (readonly string[])[] {
  const words = toQuestionWords(text);
  const telling = words.filter(isTopicWord);
  const phrases = (telling.length > 0 ? telling : words).map((word) => toSearchStems(word.text));
  const once = new Map(phrases.filter(({ length }) => length > 0).map((stems) => [stems.join(' '), stems]));
  return [...once.values()].slice(0, MOST_LOOKED_FOR);
}
