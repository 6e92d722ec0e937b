import { toTopicWords } from '../../../core/question/topic-words.ts';
import { unknownCard } from '../plain-cards.ts';
import type { ReadingRule } from '../reading.ts';
import { firstMatch } from '../slots.ts';
import { suggestQuestions } from '../suggest-questions.ts';

const PATTERNS = [
  'who|what|which will|would|shall WHAT',
  'how will|would it|this|that|things|everything|all? WHAT',
] as const;
/** With so many words that stand in the articles, their sentences may say something on it. */
const ENOUGH_KNOWN = 2;

/** "Who will win?": what no article can say, unless enough of its words stand in one. */
export const readUnknowable: ReadingRule = async (asked) => {
  if (!firstMatch(PATTERNS, asked)) return [];
  const typed = toTopicWords(asked.words).map(({ text }) => text);
  const known = await asked.known(typed);
  if (known.length >= ENOUGH_KNOWN) return [];
  const title = `The articles do not say: “${asked.text.trim()}”`;
  const card = unknownCard(title, await suggestQuestions(asked));
  return [{ call: { path: 'help', values: {} }, says: '', score: 0.86, card }];
};
