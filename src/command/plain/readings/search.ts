import { showPeriod } from '../../../core/question/period/show-period.ts';
import { plainCall } from '../plain-call.ts';
import type { ReadingRule } from '../reading.ts';
import { firstMatch, inMarks, topicOf } from '../slots.ts';

const PATTERNS = [
  'search|find|look for|up|in? everything|anything|paragraphs|articles|passages? about|on|for|with|that? TOPIC',
  'search|find|look for TOPIC',
  'is|are there? anything|something|paragraphs|articles about|on|with TOPIC',
  'anything|everything|something|paragraphs|articles|reports|passages about|on|with TOPIC',
  'what do|does the? articles|papers|reports|sources|news say about|on TOPIC',
  'articles|reports that? mention|mentioning TOPIC',
] as const;

/** "Find the target date" */
export const readSearch: ReadingRule = (asked) => {
  const slots = firstMatch(PATTERNS, asked);
  const words = topicOf(slots?.TOPIC);
  if (words === null) return [];
  const { from, to } = asked.period;
  const call = plainCall(asked, 'search', { words, from, to });
  return call ? [{ call, says: `Paragraphs about ${inMarks(words)}${showPeriod(asked.period)}`, score: 0.88 }] : [];
};
