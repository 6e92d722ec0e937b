import { showPeriod } from '../../../../core/question/period/show-period.ts';
import { plainCall } from '../../plain-call.ts';
import type { ReadingRule } from '../../reading.ts';
import { firstMatch, storiesFor } from '../../slots.ts';

const PATTERNS = [
  'state of play in|on? STORY?',
  'where|how does|do|did|are|is|was STORY stand|stands|going|standing now?',
  'where|how do|does|did|are|is things|matters stand|standing|going now? in|on|with? STORY?',
  'where are|were we now? in|on|with? STORY?',
  'summary|summaries|overview|recap|briefing|brief|state|status|situation|background of|in|on|for|about? STORY?',
  'summarize|summarise|recap|brief|explain me|us? on|about? STORY?',
  'sum up STORY?',
  'what is|was the? state|status|situation|story|background of|in|on|with|about? STORY?',
  'what is|was going|happening on? in|with|at|to? STORY?',
  'what was|is known|clear about? STORY?',
  'what was|is known|clear then|so? far? about|of? STORY?',
  'what is STORY all? about',
  'what is|are STORY',
  'catch|bring me|us up to? date|speed? on|with|about? STORY?',
  'tell me about STORY',
  'what do|should i|we need|have? to? know about? STORY?',
  'tldr|tl;dr|gist|context|backgrounder|catchup of|in|on|for|about? STORY?',
  'a|the|short|shorter|brief|quick|full|longer|long summary|overview|recap|gist of|in|on|for|about? STORY?',
  'summarize|summarise in one|a|two|few line|sentence|sentences|words',
  'catch up on|with? STORY?',
  'STORY summary|overview|recap|briefing|status',
] as const;

/** "Where does the story stand on 17 June?" */
export const readState: ReadingRule = (asked) => {
  const slots = firstMatch(PATTERNS, asked);
  // "What is happening on 1 August?" is about what happens on that day.
  const isOfDay = asked.period.from !== null && asked.words.some(({ folded }) => folded === 'happening');
  if (!slots || isOfDay) return [];
  const asOf = asked.period.asOf ?? asked.period.to;
  const length = asked.words.some(({ folded }) =>
    ['full', 'long', 'longer', 'detailed', 'background', 'backgrounder', 'context'].includes(folded),
  )
    ? 'full'
    : null;
  return storiesFor(slots.STORY, asked).flatMap(({ slug, title }) => {
    const call = plainCall(asked, `${slug} summary`, { 'as-of': asOf, length });
    const says = `Summary of ${title}${showPeriod({ from: null, to: null, asOf })}`;
    return call ? [{ call, says, score: 0.9 }] : [];
  });
};
