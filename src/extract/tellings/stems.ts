import { foldText } from '../../core/text/fold.ts';
import { stemOfWord } from '../../core/text/search/stem.ts';
import { createContentReader } from '../summary/sentence/content-words.ts';
import type { Word } from '../text/words.ts';

/** The stems of each sentence's content words, each once, in order. A word is cut once, however often the text has it. */
export function findStems(sentences: readonly (readonly Word[])[]): readonly (readonly string[])[] {
  const { read, forms } = createContentReader();
  const known: (readonly string[])[] = [];
  return sentences.map((words) => {
    const stems = new Set<string>();
    for (const word of read(words)) {
      const own = known[word] ?? stemsOf(forms[word] ?? '');
      known[word] = own;
      for (const stem of own) stems.add(stem);
    }
    return [...stems];
  });
}

const SHORTEST_PART = 3;

/** "al-assad" → assad: a name with and without its particle is one. */
function stemsOf(word: string): readonly string[] {
  const folded = foldText(word);
  if (!folded.includes('-')) return [stemOfWord(folded)];
  const parts = folded.split('-').filter((part) => part.length >= SHORTEST_PART);
  return parts.map((part) => stemOfWord(part));
}
