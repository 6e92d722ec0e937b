import { showPeriod } from '../../../core/question/period/show-period.ts';
import { plainCall } from '../plain-call.ts';
import type { ReadingRule } from '../reading.ts';
import { firstMatch, storiesFor } from '../slots.ts';

const PEOPLE = [
  'who is|are involved|quoted|speaking|named|mentioned|who in|on|with? STORY?',
  'who are the? main|key|important|chief? people|players|figures|speakers|persons in|of|on? STORY?',
  'all|list|main|key? the? people|persons|players|figures|speakers|cast in|of|on|involved|for|from? STORY?',
  'STORY people|players',
] as const;
const ARTICLES = [
  'all|list|latest|newest|recent? the? articles|reports|sources of|in|on|for|about|from? STORY?',
  'which|what articles|reports are|is there? in|on|about|of? STORY?',
  'how many articles|reports are? there? in|on|about|of? STORY?',
] as const;

/** "Who is involved?", "the latest articles" */
export const readLists: ReadingRule = (asked) => {
  const people = firstMatch(PEOPLE, asked);
  const articles = people ? undefined : firstMatch(ARTICLES, asked);
  const found = people ?? articles;
  if (!found) return [];
  const [action, label] = people ? ['people', 'People'] : ['articles', 'Articles'];
  const asOf = asked.period.asOf ?? asked.period.to;
  return storiesFor(found.STORY, asked).flatMap(({ slug, title }) => {
    const call = plainCall(asked, `${slug} ${action}`, { 'as-of': asOf });
    return call
      ? [{ call, says: `${label} of ${title}${showPeriod({ from: null, to: null, asOf })}`, score: 0.9 }]
      : [];
  });
};
