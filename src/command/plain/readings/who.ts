import type { QuestionWord } from '../../../core/question/question-words.ts';
import { findMeantNames } from '../find-meant-names.ts';
import { plainCall } from '../plain-call.ts';
import type { PlainQuestion, Reading, ReadingRule } from '../reading.ts';
import { firstMatch, nameIn, storyIn } from '../slots.ts';

const PATTERNS = [
  'who is|was|are|were exactly? WHO',
  'who the? hell? is WHO',
  'tell me about WHO',
  'who WHO is',
  'who does|did WHO work|speak for',
  'who represents|leads|heads|runs WHO',
  'what is? the? name of WHO',
  'name of WHO',
  'what is|was WHO job? role|job|position|title|function',
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
  const { names, isDescribed } = await findMeantNames(asked, typed);
  const [first] = names;
  if (first === undefined && !isWho) return [];
  const name = first !== undefined && (names.length === 1 || isDescribed) ? first : typed;
  const asOf = asked.period.asOf ?? asked.period.to;
  const call = plainCall(asked, 'who', { person: name, 'as-of': asOf });
  const says = isDescribed ? `Who ${typed} is: ${name}` : `Who ${name} is`;
  return call ? [{ call, says, score: first !== undefined ? 0.95 : 0.55 }] : [];
}
