import type { Span } from '../../core/text/span.ts';
import type { Trace } from '../trace.ts';
import type { Clause, SentenceItem } from './clauses/sentence-items.ts';
import type { SpeakerMention } from './clauses/speaker-mention.ts';
import {
  endsPhraseAfter,
  findAgent,
  findMainSubject,
  findNamedLast,
  findPossessor,
  findSubjectAfter,
  findSubjectBefore,
  isBetween,
  isPassive,
  type SubjectReading,
} from './clauses/subject.ts';
import type { QuotedRun } from './marks/quoted-run.ts';
import { OFTEN_NOUNS, THOUGHTS } from './vocabulary.ts';

/** The speaker of a run, the cue that says so, and the rule that found it. */
export type Attribution = {
  readonly mention: SpeakerMention;
  readonly cue: Span | null;
  readonly rule: string;
};

type Rule = (items: readonly SentenceItem[], at: number, reading: SubjectReading) => Attribution | null;
type NamedRule = readonly [name: string, rule: Rule];

/** The speakers of a sentence's runs, null where the sentence does not say. `text` is the whole article's. */
export function attributeClause(
  { items }: Clause,
  text: string,
  reading: SubjectReading,
  trace: Trace,
): ReadonlyMap<QuotedRun, Attribution | null> {
  const found = new Map<QuotedRun, Attribution | null>();
  for (const [at, { run }] of items.entries()) {
    if (!run) continue;
    const rules =
      !reading.isTitleCase && isTitle(text.slice(run.start, run.end), text.slice(run.outer[0] - 8, run.outer[0]))
        ? NONE
        : awaitsCue(items, at, text)
          ? AFTER_FIRST
          : BEFORE_FIRST;
    if (rules === NONE) tellDeclined(trace, 'title', run);
    found.set(run, firstOf(rules, items, at, reading, trace));
  }
  return found;
}

function firstOf(
  rules: readonly NamedRule[],
  items: readonly SentenceItem[],
  at: number,
  reading: SubjectReading,
  trace: Trace,
): Attribution | null {
  for (const [name, rule] of rules) {
    const attribution = rule(items, at, reading);
    if (attribution) return attribution;
    tellDeclined(trace, name, items[at]?.run);
  }
  return null;
}

function tellDeclined(trace: Trace, rule: string, run: QuotedRun | undefined): void {
  if (trace && run) trace({ family: 'quotes', rule, did: 'declined', span: [run.start, run.end] });
}

const SMALL = /^(?:a|an|the|of|in|on|at|for|to|and|or|but|with|from|by|is|as|de|la|n|vs)$/i;
const LONGEST_TITLE = 80;

/**
 * "The Art of the Deal": all words except small ones are capitalized, and no sentence ends in it; or it is shown on
 * something: 'on Wolf News's "Town and Country."'.
 */
function isTitle(words: string, before: string): boolean {
  const isShown = /(?:\bon|['’]s)\s$/.test(before);
  if (words.length > LONGEST_TITLE || (isShown ? /[?!…]$/ : /[.?!…]$/).test(words)) return false;
  const parts = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return parts.length >= 2 && parts.every((part) => SMALL.test(part) || /^[\p{Lu}\p{N}]/u.test(part));
}

/** Ends in a comma, question mark or exclamation mark: the sentence may go on to say who speaks. */
function awaitsCue(items: readonly SentenceItem[], at: number, text: string): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item?.run || !next) return false;
  return (
    /[,?!—–-][’']?$/.test(text.slice(item.run.start, item.run.end).slice(-2)) ||
    (/^[,—–]$/.test(next.text) && at === firstRun(items))
  );
}

function firstRun(items: readonly SentenceItem[]): number {
  return items.findIndex(({ run }) => run !== undefined);
}

const FARTHEST_AFTER = 34;
const FARTHEST_BEFORE = 40;

/** “…,” said X */
const invertedCue: Rule = (items, at, reading) => {
  let verb = skipMarks(items, at + 1);
  if (isBetween(items[verb])) verb++;
  const item = items[verb];
  if (!item || item.lower.endsWith('ing') || !reading.vocabulary.verbs.has(item.lower)) return null;
  const mention = findSubjectAfter(items, verb, reading);
  return mention && { mention, cue: [item.start, item.end], rule: 'inverted-cue' };
};

/** “…,” according to X */
const accordingAfter: Rule = (items, at, reading) => accordingAt(items, skipMarks(items, at + 1), reading);

/** “…,” X said */
const cueAfter: Rule = (items, at, reading) => {
  const from = skipMarks(items, at + 1);
  for (let verb = from + 1; verb < items.length && verb - from < FARTHEST_AFTER; verb++) {
    const item = items[verb];
    if (!item || item.kind === 'run') return null;
    if (!isVerb(items, verb, reading) || isPassive(items, verb)) continue;
    const mention = findSubjectBefore(items, verb, reading);
    if (mention && mention.span[0] >= (items[from]?.start ?? 0))
      return { mention, cue: [item.start, item.end], rule: 'cue-after' };
  }
  return null;
};

/** … “part of a sentence,” X said: the sentence ends with its cue. */
const cueAtEnd: Rule = (items, at, reading) => {
  const found = cueAfter(items, at, reading);
  if (!found?.cue) return null;
  const subject = items.findIndex(({ start }) => start === found.mention.span[0]);
  const verb = items.findIndex(({ start }) => start === found.cue?.[0]);
  const isSetOff = items.slice(at + 1, subject).some(({ text }) => text === ',') || subject === at + 1;
  return isSetOff && endsPhraseAfter(items, verb + 1) ? found : null;
};

/** X said “…” */
const cueBefore: Rule = (items, at, reading) => {
  for (let verb = at - 1; verb >= 0 && at - verb < FARTHEST_BEFORE; verb--) {
    const item = items[verb];
    if (!item) return null;
    const found = cueAt(items, verb, at, reading);
    if (found) return found;
  }
  return null;
};

function cueAt(items: readonly SentenceItem[], at: number, end: number, reading: SubjectReading): Attribution | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  if (item.lower === 'according') return accordingAt(items, at, reading);
  const owner =
    reading.vocabulary.speechNouns.has(item.lower) && introduces(items, at + 1)
      ? findPossessor(items, at, reading)
      : null;
  if (owner) return { mention: owner, cue: [item.start, item.end], rule: 'speech-noun' };
  if (!isVerb(items, at, reading)) return null;
  if (isClosedAside(items, at, end)) return null;
  const mention = isPassive(items, at) ? agentOf(items, at, end, reading) : subjectOf(items, at, reading);
  if (mention?.kind === 'pronoun' && THOUGHTS.has(item.lower) && hasVerbBefore(items, at - 1, reading)) return null;
  return mention && { mention, cue: [item.start, item.end], rule: 'cue-before' };
}

const SAYS = /^(?:said|says|told|declared|wrote|added|replied)$/;

/** "X, who has dismissed the story, “…”": the relative clause ends before the quotation begins. */
function isClosedAside(items: readonly SentenceItem[], verb: number, end: number): boolean {
  // "from Lee, who declared in the hall, “….”": nothing else follows that the aside could stand in.
  if (items[end + 1] === undefined && SAYS.test(items[verb]?.lower ?? '')) return false;
  if (items[end - 1]?.text !== ',' || end - 1 <= verb + 1) return false;
  let at = verb - 1;
  while (at >= 0 && isBetween(items[at])) at--;
  return /^(?:who|which)$/.test(items[at]?.lower ?? '');
}

function hasVerbBefore(items: readonly SentenceItem[], end: number, reading: SubjectReading): boolean {
  return items.some((_, at) => at < end && isVerb(items, at, reading));
}

/** What can follow a speech noun that introduces words: "that", a colon, the words themselves. */
function introduces(items: readonly SentenceItem[], at: number): boolean {
  const item = items[at];
  return /^(?:that|:)$/.test(item?.lower ?? '');
}

/** A form that could be a noun counts as a verb only next to its subject. */
function isVerb(items: readonly SentenceItem[], at: number, { vocabulary }: SubjectReading): boolean {
  const lower = items[at]?.lower ?? '';
  if (!vocabulary.verbs.has(lower) || (at > 0 && items[at]?.text !== lower)) return false;
  if (!OFTEN_NOUNS.has(lower)) return true;
  const before = items[at - 1];
  if (before?.kind !== 'word' || /['’]s?$/.test(before.text)) return false;
  return (
    /^\p{Lu}/u.test(before.text) ||
    /^(?:he|she|they|it|we|i|who|that|which|you|to)$/.test(before.lower) ||
    isBetween(before) ||
    vocabulary.roles.has(before.lower)
  );
}

/** X on the plan: “…” */
const colonBefore: Rule = (items, at, reading) => {
  if (items[at - 1]?.text !== ':') return null;
  const mention = findNamedLast(items, at - 1, reading) ?? findMainSubject(items, at - 1, reading);
  return mention && { mention, cue: null, rule: 'colon' };
};

/** “….” — X */
const dashName: Rule = (items, at, reading) => {
  if (!/^(?:[—–―-]|--)$/.test(items[at + 1]?.text ?? '')) return null;
  const from = skipMarks(items, at + 1);
  const rest = items.slice(from, from + 5);
  if (rest.length === 0 || !/^\p{Lu}/u.test(rest[0]?.text ?? '') || items.length - from > 8) return null;
  const mention = findAgent(items, from - 1, reading);
  return mention?.kind === 'name' ? { mention, cue: null, rule: 'dash-name' } : null;
};

const DASH: NamedRule = ['dash-name', dashName];
const INVERTED: NamedRule = ['inverted-cue', invertedCue];
const ACCORDING: NamedRule = ['according-to', accordingAfter];
const BEFORE: NamedRule = ['cue-before', cueBefore];
const COLON: NamedRule = ['colon', colonBefore];

const NONE: readonly NamedRule[] = [];
const AFTER_FIRST: readonly NamedRule[] = [DASH, INVERTED, ACCORDING, ['cue-after', cueAfter], BEFORE, COLON];
const BEFORE_FIRST: readonly NamedRule[] = [DASH, BEFORE, INVERTED, ACCORDING, ['cue-at-end', cueAtEnd], COLON];

/** The speaker named at the end of a sentence, before a quotation in the next paragraph: "He continued:". */
export function attributeLeadIn({ items }: Clause, reading: SubjectReading): Attribution | null {
  return cueBefore(items, items.length, reading);
}

const LONGEST_LEAD_OUT = 9;

/** “….” X said. The cue is a separate sentence. */
export function attributeLeadOut({ items }: Clause, reading: SubjectReading): Attribution | null {
  const last = items.at(-1)?.kind === 'mark' ? items.length - 2 : items.length - 1;
  const verb = items[last];
  if (!verb || items.length > LONGEST_LEAD_OUT || items.some(({ run }) => run) || !isVerb(items, last, reading))
    return null;
  const mention = findSubjectBefore(items, last, reading);
  return mention && { mention, cue: [verb.start, verb.end], rule: 'lead-out' };
}

function subjectOf(items: readonly SentenceItem[], verb: number, reading: SubjectReading): SpeakerMention | null {
  const before = items[verb - 1];
  const isInverted = verb === 0 || before?.kind === 'run' || (before?.text === ',' && items[verb - 2]?.kind === 'run');
  if (isInverted) return findSubjectAfter(items, verb, reading);
  const controlling = before?.lower === 'to' ? findSubjectOfControl(items, verb - 2, reading) : null;
  if (controlling) return controlling;
  const isParticiple = items[verb]?.lower.endsWith('ing') && !/^(?:is|are|was|were|been|am)$/.test(before?.lower ?? '');
  // "with spokesman Glen Carver saying": the name before it is its own subject.
  if (isParticiple && before?.kind === 'word' && /^\p{Lu}/u.test(before.text))
    return findSubjectBefore(items, verb, reading);
  if (isParticiple || before?.lower === 'to') return findMainSubject(items, verb, reading);
  return findSubjectBefore(items, verb, reading);
}

/** "although Kerry has sought to underline": the subject of the verb before "to". */
function findSubjectOfControl(
  items: readonly SentenceItem[],
  verb: number,
  reading: SubjectReading,
): SpeakerMention | null {
  if (
    !/^(?:sought|seeks|tried|tries|wants|wanted|went|goes|continued|continues|began|begins|appeared|seemed|refused|declined|used|came)$/.test(
      items[verb]?.lower ?? '',
    )
  )
    return null;
  return findSubjectBefore(items, verb, reading);
}

function agentOf(
  items: readonly SentenceItem[],
  verb: number,
  end: number,
  reading: SubjectReading,
): SpeakerMention | null {
  const by = items.findIndex((item, at) => at > verb && at < end && item.lower === 'by');
  return by < 0 ? null : findAgent(items, by, reading);
}

function accordingAt(items: readonly SentenceItem[], at: number, reading: SubjectReading): Attribution | null {
  const first = items[at];
  const second = items[at + 1];
  if (first?.lower !== 'according' || second?.lower !== 'to') return null;
  const mention = findAgent(items, at + 1, reading);
  return mention && { mention, cue: [first.start, second.end], rule: 'according-to' };
}

function skipMarks(items: readonly SentenceItem[], from: number): number {
  let at = from;
  while (/^[,—–―-]$/.test(items[at]?.text ?? '')) at++;
  return at;
}
