import type { QuestionWord } from '../../../core/question/question-words.ts';
import { findMeantNames } from '../find-meant-names.ts';
import { plainCall } from '../plain-call.ts';
import type { PlainQuestion, ReadingRule } from '../reading.ts';
import { firstMatch, inMarks, nameIn, topicOf } from '../slots.ts';

const PATTERNS = [
  'compare what? ONE and|with|to|against|versus|vs|v OTHER say|said|think|says? on|about|over|regarding TOPIC',
  'compare what? ONE and|with|to|against|versus|vs|v OTHER',
  'ONE vs|v|versus|against|or OTHER on|about|over TOPIC',
  'ONE vs|v|versus OTHER',
  'ONE compared to|with OTHER on|about|over TOPIC',
  'what is|are the? difference|differences between ONE and OTHER on|about|over TOPIC',
  'difference|differences between ONE and OTHER on|about|over? TOPIC?',
  'how do|did does? ONE and OTHER differ|disagree|compare on|about|over? TOPIC?',
  'do|did ONE and OTHER agree|disagree on|about|over? TOPIC?',
  'what do|did|have|does ONE and OTHER say|said|think|thought on|about|over TOPIC',
  'what do|did|have ONE and OTHER say|said',
] as const;

/** "Compare Hague and Lavrov on Assad" */
export const readCompare: ReadingRule = async (asked) => {
  const slots = firstMatch(PATTERNS, asked);
  if (!slots?.ONE || !slots.OTHER) return [];
  const [one, other] = await Promise.all([nameOf(asked, slots.ONE), nameOf(asked, slots.OTHER)]);
  if (one === null || other === null) return [];
  const about = topicOf(slots.TOPIC);
  const on = about === null ? '' : ` about ${inMarks(about)}`;
  const call = plainCall(asked, 'compare', { people: `${one.name}, ${other.name}`, about });
  const isKnown = one.isKnown && other.isKnown;
  return call ? [{ call, says: `${one.name} and ${other.name} compared${on}`, score: isKnown ? 0.95 : 0.55 }] : [];
};

async function nameOf(asked: PlainQuestion, words: readonly QuestionWord[]) {
  const typed = nameIn(words);
  if (typed === null) return null;
  const { names, isDescribed } = await findMeantNames(asked, typed);
  const [first] = names;
  return { name: names.length > 1 && !isDescribed ? typed : (first ?? typed), isKnown: first !== undefined };
}
