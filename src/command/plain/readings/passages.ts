import { showPeriod } from '../../../core/question/period/show-period.ts';
import { toTopicWords } from '../../../core/question/topic-words.ts';
import { plainCall } from '../plain-call.ts';
import type { PlainQuestion, ReadingRule } from '../reading.ts';
import { inMarks, isTelling, topicOf } from '../slots.ts';

const ASKING = new Set(
  'what why how where which who when did does do is are was were has have can could will'.split(' '),
);
/** Of the words that are looked for, so many must stand in an article. */
const LEAST_KNOWN = 0.5;

/** Any other question about what stands in the articles: the sentences that have most of its words. */
export const readPassages: ReadingRule = async (asked) => {
  const { from, to } = filterOf(asked);
  const looked = from === null && to === null ? asked.timed : asked.words;
  const topic = toTopicWords(looked);
  const words = topicOf(looked);
  if (words === null) return [];
  const typed = topic.map(({ text }) => text);
  const known = await asked.known(typed);
  if (known.length < typed.length * LEAST_KNOWN || !known.some(isTelling)) return [];
  const call = plainCall(asked, 'search', { words, from, to, show: 'sentences' });
  const isQuestion = ASKING.has(asked.words[0]?.folded ?? '') || asked.text.trimEnd().endsWith('?');
  const says = `Sentences about ${inMarks(words)}${showPeriod(asked.period)}`;
  return call ? [{ call, says, score: isQuestion ? 0.6 : 0.5 }] : [];
};

/** A single day is more often the day of the event than that of the articles, so its words are looked for. */
function filterOf({ period: { from, to } }: PlainQuestion): {
  readonly from: string | null;
  readonly to: string | null;
} {
  return from !== null && from === to ? { from: null, to: null } : { from, to };
}
