import { showPeriod } from '../../../../core/question/period/show-period.ts';
import { plainCall } from '../../plain-call.ts';
import type { ReadingRule } from '../../reading.ts';
import { firstMatch, storiesFor } from '../../slots.ts';

const PATTERNS = [
  'what|anything|something has|have|is|was? changed|moved|different|new|happened in|on|with|about|for|at? STORY?',
  'what changes|developments|updates|news are|is|were there? in|on|with|about|for? STORY?',
  'any? news|updates|update|changes|developments in|on|with|about|for|of|from? STORY?',
  'what is|are the? new|latest|newest news|developments? in|on|with|about|for? STORY?',
  'what did|have|has i|we miss|missed in|on|with|about|for? STORY?',
  'the? latest news|developments|updates? in|on|with|about|for? STORY?',
  'anything|something of|in|on|with|about? STORY?',
  'update|fill me|us in? on|about? STORY?',
  'has|have|is anything|something new? changed|moved|happened|new in|on|with|about? STORY?',
] as const;

/** "What changed since 20 July?" */
export const readChanges: ReadingRule = (asked) => {
  const slots = firstMatch(PATTERNS, asked);
  if (!slots) return [];
  const { from, to, asOf } = asked.period;
  // What happened in a month, or so far, is a timeline; what happened since a day is new.
  if (asked.words.some(({ folded }) => folded === 'happened') && (from === null || to !== null)) return [];
  return storiesFor(slots.STORY, asked).flatMap(({ slug, title }) => {
    const call = plainCall(asked, `${slug} changes`, { since: from, 'as-of': to ?? asOf });
    return call ? [{ call, says: `What changed in ${title}${showPeriod(asked.period)}`, score: 0.92 }] : [];
  });
};
