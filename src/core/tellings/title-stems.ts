import { toStems } from '../dates/event-stems.ts';
import { foldedWords } from '../text/folded-words.ts';
import { stemOfWord } from '../text/search/stem.ts';

const SHORTEST_WORD = 3;

/** The stems of a title's content words, each once, as a sentence has them: without those that any plan has, months and weekdays. */
export function stemsOfTitle(title: string): readonly string[] {
  const telling = foldedWords(title).filter((word) => word.length >= SHORTEST_WORD && toStems(word).size > 0);
  return [...new Set(telling.map((word) => stemOfWord(word)))];
}
