import { foldedWords } from './folded-words.ts';

/** Words in a row that are compared: enough that two reporters seldom share many by chance. */
const RUN = 4;
/** Far more than any article: of a longer text the beginning is compared. */
const LONGEST = 200_000;

/** The runs of words of a text, each once; none where the text is shorter than a run. Linear. */
export function findWordRuns(text: string): ReadonlySet<string> {
  const words = foldedWords(text.slice(0, LONGEST));
  return new Set(
    Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) => words.slice(i, i + RUN).join(' ')),
  );
}
