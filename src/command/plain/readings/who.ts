import type { QuestionWord } from '../../../core/question/question-words.ts';
import { plainCall } from '../plain-call.ts';
import type { PlainQuestion, Reading, ReadingRule } from '../reading.ts';
import { firstMatch, nameIn, storyIn } from '../slots.ts';

const PATTERNS = [
  'who is|was|are|were exactly? WHO',
  'who the? hell? is WHO',
  'tell me about WHO',
  'what is|was WHO role|job|position|title|function',
  'role|job|position|title of WHO',
  'what does|did WHO do',
  'describe|identify WHO',
  'WHO role|biography|profile|bio',
] as const;

const PLURAL = [
  'who is|are involved|quoted|speaking|named|mentioned STORY?',
  'who are the? main|key? people|players|figures|speakers STORY?',
];

/** "Who is Abedin?" */
export const readWho: ReadingRule = async (asked) => {
  if (firstMatch(PLURAL, asked)) return [];
  const slots = firstMatch(PATTERNS, asked);
  if (!slots?.WHO || storyIn(slots.WHO, asked)) return [];
  return readPerson(asked, slots.WHO, asked.words[0]?.folded === 'who');
};

async function readPerson(
  asked: PlainQuestion,
  who: readonly QuestionWord[],
  isWho: boolean,
): Promise<readonly Reading[]> {
  const typed = nameIn(who);
  if (typed === null) return [];
  const { lookups } = asked.context.desk.ask;
  const named = await lookups.named(asked.scope, typed);
  const [described] = named.length > 0 ? [] : await lookups.described(asked.scope, typed);
  if (named.length === 0 && described === undefined && !isWho) return [];
  const name = named.length === 1 ? named[0] : (described ?? typed);
  const asOf = asked.period.asOf ?? asked.period.to;
  const call = plainCall(asked, 'who', { person: name, 'as-of': asOf });
  const says = described === undefined ? `Who ${name} is` : `Who ${typed} is: ${name}`;
  return call ? [{ call, says, score: named.length > 0 || described !== undefined ? 0.95 : 0.55 }] : [];
}
