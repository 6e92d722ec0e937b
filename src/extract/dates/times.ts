import type { TimeExpression } from '../../core/dates/time.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';
import { parseCalendarDay } from './calendar/calendar.ts';
import { toAnchor } from './calendar/periods.ts';
import { createIslandFinder } from './pattern/islands.ts';
import { type CompiledTimeRule, findTimeCandidates, type TimeCandidate } from './pattern/matches.ts';
import { compilePattern } from './pattern/pattern.ts';
import { type TimeTokens, toTimeTokens } from './pattern/tokens.ts';
import { createVocabulary } from './pattern/vocabulary.ts';
import type { Context, TimeMention, TimeReading } from './rule.ts';
import { TIME_RULES } from './rules.ts';
import { createTense, type IsAhead } from './tense.ts';

export type FindTimes = (document: Document, trace: Trace) => readonly TimeExpression[];

/** Time expressions in text order, none overlapping. Compiles the rules once; finding is pure and linear. */
export function createTimeFinder(lexicon: Lexicon): FindTimes {
  const vocabulary = createVocabulary(lexicon);
  const rules: CompiledTimeRule[] = TIME_RULES.map((rule) => ({
    rule,
    regex: compilePattern(rule.pattern, vocabulary),
  }));
  const findIslands = createIslandFinder(vocabulary);
  const isAhead = createTense(lexicon);
  return (document, trace) => {
    const tokens = toTimeTokens(document, vocabulary);
    return readAll(
      findTimeCandidates(tokens, findIslands(tokens.code), rules, vocabulary),
      tokens,
      document,
      isAhead,
      trace,
    );
  };
}

/** Reads candidates from left to right, so that each can refer to earlier times; drops those that overlap an earlier one. */
function readAll(
  candidates: readonly TimeCandidate[],
  tokens: TimeTokens,
  { text, published }: Document,
  isAhead: IsAhead,
  trace: Trace,
): TimeExpression[] {
  const mentions: TimeMention[] = [];
  const context = toContext(published, tokens, mentions, isAhead);
  const times: TimeExpression[] = [];
  let taken = 0;
  for (const { rule, match } of candidates) {
    if (match.from < taken) continue;
    const reading = rule.read(match, context);
    if (!reading) continue;
    const time = toExpression(reading, rule.name, match.from, match.to, tokens, text);
    taken = match.to;
    times.push(time);
    mentions.push({ at: match.from, type: time.type, value: time.value, rule: rule.name });
    trace?.({ family: 'times', rule: rule.name, did: 'added', span: [time.start, time.end], note: time.value });
  }
  return times;
}

function toContext(published: string | null, tokens: TimeTokens, mentions: TimeMention[], isAhead: IsAhead): Context {
  const day = parseCalendarDay(published ?? '');
  return {
    anchor: day === undefined ? null : toAnchor(day),
    tokens,
    mentions,
    isAhead: (from, to) => isAhead(tokens, from, to),
  };
}

function toExpression(
  reading: NonNullable<TimeReading>,
  rule: string,
  from: number,
  to: number,
  { starts, ends }: TimeTokens,
  text: string,
): TimeExpression {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { start, end, text: text.slice(start, end), type: reading.type, value: reading.value, rule };
}
