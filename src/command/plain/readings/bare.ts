import { toDescription } from '../../../core/question/describe/description.ts';
import { plainCall } from '../plain-call.ts';
import type { PlainQuestion, ReadingRule } from '../reading.ts';
import { nameIn, storyIn, topicOf } from '../slots.ts';
import { toQuotes } from './said.ts';

const LONGEST_NAME_WORDS = 5;
const SHORTEST_MISSPELLED = 5;
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
  const names = await asked.names();
  const count = await countNameWords(asked, names);
  if (count === 0) return readDescribed(asked);
  const typed = words
    .slice(0, count)
    .map(({ text }) => text)
    .join(' ');
  const named = names.named(typed);
  const rest = words.slice(count);
  // "kirby moscow yesterday he" is a sentence rather than a topic.
  if (rest.length > 0 && topicOf(rest) === null) return [];
  const meant = named.length > 0 ? named : names.misspelled(typed);
  const [only = null] = meant.length === 1 ? meant : [];
  return toQuotes(asked, { speaker: only ?? typed, words: rest, score: rest.length === 0 ? 0.85 : 0.8 });
};

type NamesInScope = Awaited<ReturnType<PlainQuestion['names']>>;

async function countNameWords({ words, known }: PlainQuestion, names: NamesInScope): Promise<number> {
  for (let count = Math.min(words.length, LONGEST_NAME_WORDS); count > 0; count--) {
    const typed = words
      .slice(0, count)
      .map(({ text }) => text)
      .join(' ');
    if (typed.length > 2 && names.named(typed).length > 0) return count;
  }
  return (await isMisspelled(words[0]?.text ?? '', known, names)) ? 1 : 0;
}

/** A single word that no article has, and is a name but for one letter. */
async function isMisspelled(word: string, known: PlainQuestion['known'], names: NamesInScope) {
  const meant = word.length < SHORTEST_MISSPELLED ? [] : names.misspelled(word);
  return meant.length === 1 && (await known([word])).length === 0;
}

/** "US secretary of state?": an office, and who holds it. */
async function readDescribed(asked: PlainQuestion) {
  const typed = nameIn(asked.words);
  if (typed === null || !toDescription(typed)?.isOffice) return [];
  const [first] = await asked.context.desk.ask.lookups.described(asked.scope, typed);
  const asOf = asked.period.asOf ?? asked.period.to;
  const call = first === undefined ? undefined : plainCall(asked, 'who', { person: first, 'as-of': asOf });
  return call ? [{ call, says: `Who ${typed} is: ${first}`, score: 0.7 }] : [];
}
