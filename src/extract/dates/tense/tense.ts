import type { Lexicon } from '../../../core/lexicon.ts';
import { GENITIVE_MARK, NAME, PAST, type TimeTokens } from '../pattern/tokens.ts';
import { isEnd, isLead, look, REACH_AFTER, REACH_BEFORE } from './clause-scan.ts';
import { isHadSet, isMovedTo, isPutOff, isSetAs } from './day-set.ts';
import { isEntry, tenseOfEntry } from './entry.ts';
import { isOnHeels, isStruck, isWonThen } from './gone-before.ts';
import { isRequest } from './imperative.ts';
import { isAwaited, isObliged, isPlannedFor } from './planned-for.ts';
import { readTenseWords, type TenseWords } from './tense-words.ts';
import { type CueAt, createVerbCue, type Tense } from './verb-cue.ts';

/** The tense around the tokens of a time; undefined if no word says. Looks a bounded way in both directions. */
export type TenseOf = (tokens: TimeTokens, from: number, to: number) => Tense | undefined;

export function createTense(lexicon: Lexicon): TenseOf {
  const words = readTenseWords(lexicon);
  const cueAt = createVerbCue(words);
  return (tokens, from, to) => {
    const { texts } = tokens;
    if (isFromNow(texts, from) || isRequest(tokens, from)) return 'ahead';
    if (
      isStruck(tokens, from, words) ||
      isWonThen(tokens, from) ||
      isOnHeels(tokens, from) ||
      isBegun(texts, from) ||
      isHadSet(tokens, from) ||
      isAfterVisit(tokens, from, to, cueAt)
    )
      return 'behind';
    if (isSetAs(texts, from, to)) return 'ahead';
    if (isMovedTo(texts, from) || isAwaited(texts, from, words.plan)) return 'perhaps-ahead';
    if (isEntry(tokens, from, to)) return tenseOfEntry(look(tokens, to + 1, 1, REACH_BEFORE, cueAt));
    if (texts[to] === GENITIVE_MARK) return tenseOfGenitive(tokens, from, to, words, cueAt);
    if (LIMITS.has(texts[from - 1] ?? '')) return tenseOfLimit(tokens, from, to, cueAt);
    if (isPresentRelative(texts, from, words)) return 'ahead';
    const ofSubject = tenseOfSubject(tokens, from, to, words, cueAt);
    if (ofSubject !== undefined) return ofSubject;
    const before = look(tokens, from - 1, -1, REACH_BEFORE, cueAt);
    if (isPlannedFor(tokens, from, to, words)) return before === 'ahead' ? before : 'perhaps-ahead';
    const noun = nounAfter(tokens, to, words);
    if (noun === 'done' && ARTICLES.has(texts[from - 1] ?? '')) return 'behind';
    const isOfPlan = noun === 'plan' && !isAfter(texts, from);
    if (before !== undefined && isUndone(tokens, from, to, cueAt)) return 'behind';
    if (before === 'perhaps-ahead' && isFollowed(texts, from)) return 'behind';
    if (before === 'perhaps-ahead' && isOfPlan) return 'ahead';
    if (before === 'ahead' && isPutOff(texts, to)) return 'perhaps-ahead';
    if (before !== undefined) return before;
    return (
      presentBefore(tokens, from, words) ??
      (isOfPlan ? 'perhaps-ahead' : undefined) ??
      look(tokens, to, 1, isLead(tokens, from) ? REACH_BEFORE : REACH_AFTER, cueAt) ??
      (STARTS.has(texts[from - 1] ?? '') ? 'perhaps-ahead' : undefined)
    );
  };
}

/** "an assault, begun on Friday, on the town" */
const isBegun = (texts: readonly string[], from: number) =>
  OF_DAY.has(texts[from - 1] ?? '') && BEGUN.has(texts[from - 2] ?? '') && texts[from - 3] === ',';
const BEGUN = new Set(['begun', 'started', 'launched', 'opened', 'imposed', 'signed', 'held', 'published', 'released']);

/** "sales could rise following the release of a film on Saturday": what may come of it, of what has been. */
function isFollowed(texts: readonly string[], from: number): boolean {
  const at = texts.slice(Math.max(0, from - LONGEST_VISIT), from).lastIndexOf('following');
  return at >= 0 && ARTICLES.has(texts[Math.max(0, from - LONGEST_VISIT) + at + 1] ?? '');
}

/** "After a visit to the town on Saturday, he said": what opens a clause with a past verb has gone before it. */
function isAfterVisit(tokens: TimeTokens, from: number, to: number, cueAt: CueAt): boolean {
  const { texts } = tokens;
  if (texts[to] !== ',') return false;
  let at = from - 1;
  while (at > from - LONGEST_VISIT && texts[at] !== 'after' && !isEnd(tokens, at) && texts[at] !== ',') at--;
  if (texts[at] !== 'after' || !ARTICLES.has(texts[at + 1] ?? '') || !isEnd(tokens, at - 1)) return false;
  return look(tokens, to + 1, 1, REACH_AFTER, cueAt) === 'behind';
}
const LONGEST_VISIT = 10;

/** "was due to open on Tuesday, but experts asked for time": the day of a plan that was told as past and went another way. */
function isUndone(tokens: TimeTokens, from: number, to: number, cueAt: CueAt): boolean {
  const { texts } = tokens;
  const at = texts[to] === ',' ? to + 1 : to;
  // "which was due to begin on Tuesday, has resumed"
  const isResumed = at > to && HAS.has(texts[at] ?? '') && RESUMED.has(texts[at + 1] ?? '');
  if (texts[at] !== 'but' && !isResumed) return false;
  const lead = texts.slice(Math.max(0, from - REACH_BEFORE), from);
  const isPast = lead.some((text, i) => WAS.has(text) && PLANS.has(lead[i + 1] ?? ''));
  // "The talks, due to begin on Tuesday, have resumed"
  if (isResumed && lead.includes('due')) return true;
  return isPast && look(tokens, at + 1, 1, REACH_AFTER, cueAt) === 'behind';
}
const HAS = new Set(['has', 'have']);
const RESUMED = new Set(['resumed', 'begun', 'started', 'ended']);
const WAS = new Set(['was', 'were', 'been']);
const PLANS = new Set(['due', 'scheduled', 'supposed', 'set', 'planned', 'expected', 'slated', 'meant', 'to']);

const OF_DAY = new Set(['on', 'of', 'in']);
const ARTICLES = new Set(['the', 'a', 'an']);
const SINCE = new Set(['after', 'since', 'following', 'last']);
/** "after the November election" */
const isAfter = (texts: readonly string[], from: number) =>
  SINCE.has(texts[from - 1] ?? '') || SINCE.has(texts[from - 2] ?? '') || texts[from - 2] === 'from';
const STARTS = new Set(['starting', 'beginning', 'effective', 'come']);

/** "between now and March". */
const isFromNow = (texts: readonly string[], from: number) =>
  texts[from - 2] === 'now' && NOW_TO.has(texts[from - 1] ?? '');
const NOW_TO = new Set(['and', 'until', 'to', 'through', 'till']);

/** The class of the noun that a time describes: "Tuesday’s Florida primary", "the Feb. 1 caucus"; not "a trip on Tuesday for talks". */
function nounAfter({ texts, code }: TimeTokens, to: number, words: TenseWords): 'done' | 'plan' | undefined {
  const start = texts[to] === GENITIVE_MARK ? to + 1 : to;
  for (let at = start; at < start + LONGEST_NAME; at++) {
    const text = texts[at] ?? '';
    if (words.done.has(text)) return 'done';
    if (words.plan.has(text)) return 'plan';
    if (FOR.has(text)) return undefined;
    if (code[at] !== NAME && code[at] !== '_') return undefined;
  }
  return undefined;
}

const LONGEST_NAME = 4;
const FOR = new Set(['for', 'after', 'with', 'following']);

/** "Thursday’s visit would …": the noun that the date belongs to comes after it, and perhaps its verb. */
function tenseOfGenitive(
  tokens: TimeTokens,
  from: number,
  to: number,
  words: TenseWords,
  cueAt: CueAt,
): Tense | undefined {
  const noun = nounAfter(tokens, to, words);
  if (noun === 'done') return 'behind';
  const lead = tokens.texts[from - 1] ?? '';
  const before = look(tokens, from - 1, -1, REACH_BEFORE, cueAt);
  if (SINCE.has(lead) || (lead === 'during' && before === 'behind')) return 'behind';
  if (lead === 'for') return 'perhaps-ahead';
  if (lead === 'before') return noun === 'plan' ? 'perhaps-ahead' : (before ?? 'perhaps-ahead');
  if (before !== undefined && before !== 'behind') return before;
  return look(tokens, to + 1, 1, REACH_BEFORE, cueAt) ?? before ?? (noun === 'plan' ? 'perhaps-ahead' : undefined);
}

/** "insisted that the visit to Oslo on Thursday, her third, would help": the noun that has the day has a verb of its own. */
function tenseOfSubject(
  tokens: TimeTokens,
  from: number,
  to: number,
  { plan }: TenseWords,
  cueAt: CueAt,
): Tense | undefined {
  const { texts } = tokens;
  if (!OF_DAY.has(texts[from - 1] ?? '')) return undefined;
  for (let at = from - 2; at >= from - PRESENT_REACH; at--) {
    if (plan.has(texts[at] ?? '') || JOURNEYS.has(texts[at] ?? '')) {
      const verb = afterAside(texts, to);
      return FUTURE.has(texts[verb] ?? '') ? cueAt(tokens, verb) : undefined;
    }
    if (isEnd(tokens, at) || cueAt(tokens, at) !== undefined) return undefined;
  }
  return undefined;
}

const FUTURE = new Set(['will', 'would', 'shall']);
const JOURNEYS = new Set(['visit', 'trip', 'journey', 'tour']);
const LONGEST_ASIDE = 12;

/** Behind ", her third there this year,", if that follows. */
function afterAside(texts: readonly string[], at: number): number {
  if (texts[at] !== ',') return at;
  const end = texts.slice(at + 1, at + LONGEST_ASIDE).indexOf(',');
  return end < 0 ? at : at + end + 2;
}

/** "The two meet separately Monday", "Voters go to the polls on Tuesday": a scheduled present before a day. */
function presentBefore(tokens: TimeTokens, from: number, { present, plan }: TenseWords): Tense | undefined {
  const { texts } = tokens;
  for (let at = from - 1; at >= from - PRESENT_REACH && !isEnd(tokens, at); at--) {
    const text = texts[at] ?? '';
    if (present.has(text) && !DETERMINERS.has(texts[at - 1] ?? '')) return 'ahead';
    if (
      IS.has(text) &&
      at >= from - 2 &&
      texts.slice(Math.max(0, at - PRESENT_REACH), at).some((word) => plan.has(word))
    ) {
      return 'perhaps-ahead';
    }
  }
  return undefined;
}

/** "in the state, which votes on Tuesday", "a board that sits Friday". */
const isPresentRelative = (texts: readonly string[], from: number, { present }: TenseWords) =>
  [from - 1, from - 2].some((at) => present.has(texts[at] ?? '') && RELATIVES.has(texts[at - 1] ?? ''));
const RELATIVES = new Set(['which', 'who', 'that']);

const PRESENT_REACH = 6;
const IS = new Set(['is', 'are']);
const DETERMINERS = new Set('the a an this that his her its their no of to last'.split(' '));

const LIMITS = new Set(['until', 'till', 'by', 'through']);

/** "by Friday" lies ahead, unless what it limits is in the past tense: "Until Friday, they had …", "was open until Friday". */
function tenseOfLimit(tokens: TimeTokens, from: number, to: number, cueAt: CueAt): Tense {
  const { texts, code } = tokens;
  if (isPastWhen(tokens, to, cueAt)) return 'behind';
  if (isLead(tokens, from)) return look(tokens, to, 1, REACH_BEFORE, cueAt) ?? 'ahead';
  const isDone = texts[from - 1] === 'by' && texts[from - 3] === 'been' && texts[from - 4] === 'had';
  if (isDone && cueAt(tokens, from - 2) === 'behind') return 'behind';
  if (code[from - 2] === PAST || texts[from - 2] === 'given') return 'perhaps-ahead';
  if (isObliged(texts, from)) return 'perhaps-ahead';
  // "counted 90 dead by Friday", but "has given them until Friday".
  if (texts[from - 1] === 'by') return look(tokens, from - 2, -1, REACH_BEFORE, cueAt) ?? 'ahead';
  return DID.has(texts[from - 3] ?? '') ? 'behind' : 'perhaps-ahead';
}

const DID = new Set(['was', 'were', 'had', 'did']);

/** "until July 15, when the leak was sealed": what ended on the day is past. */
function isPastWhen(tokens: TimeTokens, to: number, cueAt: CueAt): boolean {
  const at = tokens.texts[to] === ',' ? to + 1 : to;
  return tokens.texts[at] === 'when' && look(tokens, at + 1, 1, REACH_BEFORE, cueAt) === 'behind';
}
