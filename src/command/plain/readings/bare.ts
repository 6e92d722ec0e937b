import { plainCall } from '../plain-call.ts';
import type { PlainQuestion, ReadingRule } from '../reading.ts';
import { storyIn, topicOf } from '../slots.ts';
import { toQuotes } from './said.ts';

const LONGEST_NAME_WORDS = 5;
/** A longer text that begins with a name is no name with a topic. */
const MOST_BARE_WORDS = 8;

/** "kirby clock", "Kirby", "Syria": a name, and what it is about; or a story. */
export const readBare: ReadingRule = async (asked) => {
  const { words } = asked;
  if (words.length === 0 || words.length > MOST_BARE_WORDS) return [];
  const story = storyIn(words, asked);
  if (story) {
    const call = plainCall(asked, `${story.slug} summary`, { 'as-of': asked.period.asOf ?? asked.period.to });
    return call ? [{ call, says: `Summary of ${story.title}`, score: 0.85 }] : [];
  }
  const count = await countNameWords(asked);
  if (count === 0) return [];
  const typed = words
    .slice(0, count)
    .map(({ text }) => text)
    .join(' ');
  const named = await asked.context.desk.ask.lookups.named(asked.scope, typed);
  const rest = words.slice(count);
  // "kirby moscow yesterday he" is a sentence rather than a topic.
  if (rest.length > 0 && topicOf(rest) === null) return [];
  const [only = null] = named.length === 1 ? named : [];
  return toQuotes(asked, { speaker: only ?? typed, words: rest, score: rest.length === 0 ? 0.85 : 0.8 });
};

async function countNameWords({ words, context, scope }: PlainQuestion): Promise<number> {
  for (let count = Math.min(words.length, LONGEST_NAME_WORDS); count > 0; count--) {
    const typed = words
      .slice(0, count)
      .map(({ text }) => text)
      .join(' ');
    if (typed.length > 2 && (await context.desk.ask.lookups.named(scope, typed)).length > 0) return count;
  }
  return 0;
}
