import { foldText } from '../../core/text/fold.ts';
import { stemOfWord } from '../../core/text/stem.ts';
import { contentWords } from '../summary/sentence/content-words.ts';
import type { Word } from '../text/words.ts';

export type ToStems = (words: readonly Word[]) => readonly string[];

/** Finds the stems of a text's content words, each once, in order. A word is cut once, however often the text has it. */
export function createStemmer(): ToStems {
  const known = new Map<string, readonly string[]>();
  return (words) => {
    const stems = new Set<string>();
    for (const word of words) {
      if (word.kind === 'mark') continue;
      const own = known.get(word.lower) ?? stemsOf(word);
      known.set(word.lower, own);
      for (const stem of own) stems.add(stem);
    }
    return [...stems];
  };
}

const SHORTEST_PART = 3;

/** "al-Assad" → assad: a name with and without its particle is one. None for a word without content. */
function stemsOf(word: Word): readonly string[] {
  const [content] = contentWords([word]);
  if (content === undefined) return [];
  const parts = foldText(content).split('-');
  return (parts.length === 1 ? parts : parts.filter((part) => part.length >= SHORTEST_PART)).map((part) =>
    stemOfWord(part),
  );
}
