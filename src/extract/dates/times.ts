import type { TimeExpression } from '../../core/dates/time.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';
import { parseCalendarDay } from './calendar/calendar.ts';
import { toAnchor } from './calendar/periods.ts';
import { createHistoryTest, toTimeMention } from './narrative.ts';
import { ownTokens } from './own-words.ts';
import { createIslandFinder } from './pattern/islands.ts';
import { compileTimeRule, findTimeCandidates, type TimeCandidate } from './pattern/matches.ts';
import { type TimeTokens, toTimeTokens } from './pattern/tokens.ts';
import { createVocabulary } from './pattern/vocabulary.ts';
import type { Context, TimeMention, TimeReading } from './rule.ts';
import { TIME_RULES } from './rules.ts';
import { createTense } from './tense/tense.ts';
import type { Tense } from './tense/verb-cue.ts';

export type FindTimes = (document: Document, trace: Trace) => readonly TimeExpression[];

/** Time expressions in text order, none overlapping. Compiles the rules once; finding is pure and linear. */
export function createTimeFinder(lexicon: Lexicon): FindTimes {
  const vocabulary = createVocabulary(lexicon);
  const rules = TIME_RULES.map((rule) => compileTimeRule(rule, vocabulary));
  const findIslands = createIslandFinder(vocabulary);
  const tenseOf = createTense(lexicon);
  const isHistory = createHistoryTest(vocabulary);
  return (document, trace) => {
    const tokens = toTimeTokens(document, vocabulary);
    const candidates = findTimeCandidates(tokens, findIslands(tokens.code), rules, vocabulary);
    const mentions: TimeMention[] = [];
    const anchor = anchorOf(document);
    let history: boolean | undefined;
    const context: Context = {
      anchor,
      tokens,
      mentions,
      get isHistory() {
        history ??= anchor !== null && isHistory(tokens, anchor.year);
        return history;
      },
      tenseOf: (from, to) => tenseOf(tokens, from, to),
      isAhead: (from, to) => isSomewhatAhead(tenseOf(tokens, from, to)),
    };
    return readAll(candidates, context, mentions, trace);
  };
}

const isSomewhatAhead = (tense: Tense | undefined) => (tense === undefined ? undefined : tense !== 'behind');

/** Reads candidates from left to right, so that each can refer to earlier times; drops those that overlap an earlier one. */
function readAll(
  candidates: readonly TimeCandidate[],
  context: Context,
  mentions: TimeMention[],
  trace: Trace,
): TimeExpression[] {
  const { tokens } = context;
  const times: TimeExpression[] = [];
  let taken = 0;
  for (const { rule, match } of candidates) {
    if (match.from < taken) continue;
    const reading = rule.read(match, context);
    if (!reading) continue;
    const [from, to] = ownTokens(rule.name, [match.from, match.to], tokens);
    const time = toExpression(reading, rule.name, from, to, tokens);
    taken = match.to;
    times.push(time);
    if (!ALLUSIONS.has(rule.name)) mentions.push(toTimeMention(time, match, context));
    trace?.({ family: 'times', rule: rule.name, did: 'added', span: [time.start, time.end], note: time.value });
  }
  return times;
}

/** What is only alluded to, as 9/11 is, gives later times no day to count from. */
const ALLUSIONS = new Set(['attack-day']);

function anchorOf({ published }: Document): Context['anchor'] {
  const day = parseCalendarDay(published ?? '');
  return day === undefined ? null : toAnchor(day);
}

function toExpression(
  reading: NonNullable<TimeReading>,
  rule: string,
  from: number,
  to: number,
  { starts, ends, text }: TimeTokens,
): TimeExpression {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { start, end, text: text.slice(start, end), type: reading.type, value: reading.value, rule };
}
