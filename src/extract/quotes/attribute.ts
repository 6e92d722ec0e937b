import type { Span } from '../../core/span.ts';
import type { QuotedRun } from './marks.ts';
import type { Mention } from './mention.ts';
import type { Clause, Item } from './sentence-items.ts';
import { findAgent, findMainSubject, findSubjectAfter, findSubjectBefore, isPassive } from './subject.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who is said to have used the words of a run, by which word, and the rule that told. */
export type Attribution = {
  readonly mention: Mention;
  readonly cue: Span | null;
  readonly rule: string;
};

type Rule = (items: readonly Item[], at: number, vocabulary: Vocabulary) => Attribution | null;

/** Speakers of a sentence's runs, null where the sentence does not tell. `text` is the article's. */
export function attributeClause(
  { items }: Clause,
  text: string,
  vocabulary: Vocabulary,
): ReadonlyMap<QuotedRun, Attribution | null> {
  const found = new Map<QuotedRun, Attribution | null>();
  for (const [at, { run }] of items.entries()) {
    if (run === null) continue;
    const rules = awaitsCue(items, at, text) ? AFTER_FIRST : BEFORE_FIRST;
    found.set(run, firstOf(rules, items, at, vocabulary));
  }
  return found;
}

function firstOf(
  rules: readonly Rule[],
  items: readonly Item[],
  at: number,
  vocabulary: Vocabulary,
): Attribution | null {
  for (const rule of rules) {
    const attribution = rule(items, at, vocabulary);
    if (attribution) return attribution;
  }
  return null;
}

/** Ends in a comma, a question or an exclamation: the sentence goes on to say who speaks. */
function awaitsCue(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item?.run || !next) return false;
  return /[,?!—–-]/.test(text.charAt(item.run.end - 1)) || (/^[,—–]$/.test(next.text) && at === firstRun(items));
}

function firstRun(items: readonly Item[]): number {
  return items.findIndex(({ run }) => run !== null);
}

const FARTHEST_AFTER = 30;
const FARTHEST_BEFORE = 40;

/** “…,” said X */
const invertedCue: Rule = (items, at, vocabulary) => {
  const verb = skipMarks(items, at + 1);
  const item = items[verb];
  if (!item || !vocabulary.verbs.has(item.lower)) return null;
  const mention = findSubjectAfter(items, verb, vocabulary);
  return mention && { mention, cue: [item.start, item.end], rule: 'inverted-cue' };
};

/** “…,” according to X */
const accordingAfter: Rule = (items, at, vocabulary) => accordingAt(items, skipMarks(items, at + 1), vocabulary);

/** “…,” X said */
const cueAfter: Rule = (items, at, vocabulary) => {
  const from = skipMarks(items, at + 1);
  for (let verb = from; verb < items.length && verb - from < FARTHEST_AFTER; verb++) {
    const item = items[verb];
    if (!item || item.kind === 'run') return null;
    if (verb === from || !vocabulary.verbs.has(item.lower) || isPassive(items, verb)) continue;
    const mention = findSubjectBefore(items, verb, vocabulary);
    if (mention && mention.span[0] >= (items[from]?.start ?? 0))
      return { mention, cue: [item.start, item.end], rule: 'cue-after' };
  }
  return null;
};

/** X said “…” */
const cueBefore: Rule = (items, at, vocabulary) => {
  for (let verb = at - 1; verb >= 0 && at - verb < FARTHEST_BEFORE; verb--) {
    const item = items[verb];
    if (!item) return null;
    const according = item.lower === 'according' ? accordingAt(items, verb, vocabulary) : null;
    if (according) return according;
    if (!vocabulary.verbs.has(item.lower)) continue;
    const mention = isPassive(items, verb) ? agentOf(items, verb, at, vocabulary) : subjectOf(items, verb, vocabulary);
    if (mention) return { mention, cue: [item.start, item.end], rule: 'cue-before' };
  }
  return null;
};

/** X on the plan: “…” */
const colonBefore: Rule = (items, at, vocabulary) => {
  if (items[at - 1]?.text !== ':') return null;
  const mention = findMainSubject(items, at - 1, vocabulary);
  return mention && { mention, cue: null, rule: 'colon' };
};

const AFTER_FIRST: readonly Rule[] = [invertedCue, accordingAfter, cueAfter, cueBefore, colonBefore];
const BEFORE_FIRST: readonly Rule[] = [cueBefore, invertedCue, accordingAfter, cueAfter, colonBefore];

/** The speaker that a sentence names at its end, before a quotation in the next paragraph: "He continued:". */
export function attributeLeadIn({ items }: Clause, vocabulary: Vocabulary): Attribution | null {
  return cueBefore(items, items.length, vocabulary) ?? colonBefore(items, items.length, vocabulary);
}

function subjectOf(items: readonly Item[], verb: number, vocabulary: Vocabulary): Mention | null {
  const before = items[verb - 1];
  const isInverted = before?.kind === 'run' || (before?.text === ',' && items[verb - 2]?.kind === 'run');
  if (isInverted) return findSubjectAfter(items, verb, vocabulary);
  const isParticiple = items[verb]?.lower.endsWith('ing') && !/^(?:is|are|was|were|been)$/.test(before?.lower ?? '');
  if (isParticiple || before?.lower === 'to') return findMainSubject(items, verb, vocabulary);
  return findSubjectBefore(items, verb, vocabulary);
}

function agentOf(items: readonly Item[], verb: number, end: number, vocabulary: Vocabulary): Mention | null {
  const by = items.findIndex((item, at) => at > verb && at < end && item.lower === 'by');
  return by < 0 ? null : findAgent(items, by, vocabulary);
}

function accordingAt(items: readonly Item[], at: number, vocabulary: Vocabulary): Attribution | null {
  const first = items[at];
  const second = items[at + 1];
  if (first?.lower !== 'according' || second?.lower !== 'to') return null;
  const mention = findAgent(items, at + 1, vocabulary);
  return mention && { mention, cue: [first.start, second.end], rule: 'according-to' };
}

function skipMarks(items: readonly Item[], from: number): number {
  let at = from;
  while (/^[,—–-]$/.test(items[at]?.text ?? '')) at++;
  return at;
}
