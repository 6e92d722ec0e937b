import { isCapital, PAST, type TimeTokens } from '../pattern/tokens.ts';
import type { TenseWords } from './tense-words.ts';

/** Where a clause puts a time. "perhaps-ahead": a plan that may be old, or a cue that may belong to another clause. */
export type Tense = 'ahead' | 'perhaps-ahead' | 'behind';

/** What the word at a token says about its clause; undefined if it says nothing. */
export type CueAt = (tokens: TimeTokens, at: number) => Tense | undefined;

export function createVerbCue(words: TenseWords): CueAt {
  return (tokens, at) => {
    const { code, texts } = tokens;
    const text = texts[at] ?? '';
    if (text === 'to') return infinitiveCue(tokens, at, words);
    const isPlan = words.ahead.has(text) && !isNoun(texts, at);
    if (isPlan && isAsPlanned(texts, at)) return undefined;
    if (HAVE.has(text) && !isPerfect(tokens, at, words)) return text === 'had' ? 'behind' : undefined;
    if (!isPlan && code[at] === PAST && DETERMINERS.has(texts[at - 1] ?? '')) return undefined;
    if (code[at] === PAST || words.behind.has(text)) return pastCue(texts, at, isPlan);
    if (isPlan || isShortWill(text)) return PAST_BE.has(texts[at - 1] ?? '') ? 'perhaps-ahead' : 'ahead';
    if (isRefusal(texts, at)) return 'behind';
    if (words.perhaps.has(text)) return isOver(texts, at) ? 'behind' : 'perhaps-ahead';
    return text.endsWith('ing') && isProgressive(texts, at) ? 'perhaps-ahead' : undefined;
  };
}

/** "abandoned a plan Wednesday": not the verb. */
const isNoun = (texts: readonly string[], at: number) =>
  NOUNS.has(texts[at] ?? '') && DETERMINERS.has(texts[at - 1] ?? '');
const NOUNS = new Set([
  'plan',
  'plans',
  'hope',
  'hopes',
  'schedules',
  'promises',
  'pledges',
  'visits',
  'leaves',
  'returns',
]);
/** "the damaged well" tells nothing of the clause. */
const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'this', 'any', 'no', 'of', "'s"]);

/** "began as planned Saturday", "as originally scheduled", "worse than expected": the plan is not what the day belongs to. */
const isAsPlanned = (texts: readonly string[], at: number) =>
  texts[at - 1] === 'as' ||
  texts[at - 1] === 'than' ||
  (texts[at - 2] === 'as' && (texts[at - 1] ?? '').endsWith('ly'));

/** "could have been", "could not have been" */
const isOver = (texts: readonly string[], at: number) => texts[texts[at + 1] === 'not' ? at + 2 : at + 1] === 'have';

/** "Holm would not comment Friday": told as past, unless somebody says that he would not. */
function isRefusal(texts: readonly string[], at: number): boolean {
  const isDenied =
    (texts[at] === 'would' && texts[at + 1] === 'not') || texts[at] === "wouldn't" || texts[at] === 'wouldn’t';
  const verb = texts[texts[at] === 'would' ? at + 2 : at + 1] ?? '';
  if (!isDenied || !COMMENTS.has(verb)) return false;
  return !texts.slice(Math.max(0, at - MAX_SUBJECT), at).some((text) => SAID.has(text) || CONDITIONS.has(text));
}

const COMMENTS = new Set('comment elaborate say discuss confirm speculate disclose specify'.split(' '));
const SAID = new Set(['said', 'says', 'that', 'told', 'announced', 'promised']);

/** "he'll" */
const isShortWill = (text: string) => text.endsWith("'ll") || text.endsWith('’ll');

const HAVE = new Set(['have', 'has', 'had']);
const BE = new Set(['is', 'are', 'am', 'be', 'being', 'gets', 'get', "'s", "'re"]);
const PAST_BE = new Set(['was', 'were', 'been', 'had']);

/** "have called", "have not yet been": not the "have" of "they have an election". */
function isPerfect({ code, texts }: TimeTokens, at: number, words: TenseWords): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const text = texts[i] ?? '';
    if (code[i] === PAST || words.behind.has(text) || words.participle.has(text) || words.ahead.has(text)) return true;
    if (!isInGroup(text)) return false;
  }
  return false;
}

const FILLERS = new Set(
  'not also now all both only never already still then yet been be have has had being'.split(' '),
);
const isInGroup = (text: string) => FILLERS.has(text) || text.endsWith('ly');

const MODALS = new Set(['will', "'ll", 'shall', 'to', 'must', "won't"]);
const DOUBTFUL = new Set(['would', 'could', 'should', 'might', 'may', 'can']);

/** A past form, by the helpers before it: "will be held", "would have been held", "is held", "had planned", "held". */
function pastCue(texts: readonly string[], at: number, isPlan: boolean): Tense | undefined {
  let first = at;
  while (at - first < MOST_HELPERS && isInGroup(texts[first - 1] ?? '')) first--;
  const lead = texts[first - 1] ?? '';
  const helpers = texts.slice(first, HAVE.has(texts[at] ?? '') ? at + 1 : at);
  const isPerfectGroup = helpers.some((helper) => HAVE.has(helper));
  if (lead === 'to' && isPerfectGroup) return perfectInfinitive(texts[first - 2] ?? '', texts[first - 3] ?? '');
  if (lead === 'to' && texts[first - 2] === 'had') return 'behind';
  if (MODALS.has(lead)) return 'ahead';
  // "could not be reached for comment"
  const isTried = texts[at] === 'reached' && helpers.includes('not');
  if (DOUBTFUL.has(lead)) return isPerfectGroup || isTried ? 'behind' : 'perhaps-ahead';
  if (helpers.includes('had') && !helpers.includes('been')) return 'behind';
  if (isPlan) return isPerfectGroup || PAST_BE.has(lead) ? 'perhaps-ahead' : 'ahead';
  if (helpers.includes('be') || helpers.includes('being')) return 'perhaps-ahead';
  if (!BE.has(lead) || isPerfectGroup) return 'behind';
  return isConditional(texts, first - 1) ? 'ahead' : undefined;
}

/** "is said to have left" is past, "is due to have left by Friday" ahead, "is expected to have risen in May" may be either. */
function perfectInfinitive(word: string, before: string): Tense {
  if (word === 'expected') return PAST_BE.has(before) ? 'behind' : 'perhaps-ahead';
  return MEANT.has(word) && !PAST_BE.has(before) ? 'ahead' : 'behind';
}

const MEANT = new Set('due meant plans plan hopes hope aims intends wants needs set going have has is are'.split(' '));

/** "if she is elected in November": a condition that is still open. */
function isConditional(texts: readonly string[], at: number): boolean {
  return texts.slice(Math.max(0, at - MAX_SUBJECT), at).some((text) => CONDITIONS.has(text));
}

const MAX_SUBJECT = 5;
const CONDITIONS = new Set(['if', 'once', 'unless', 'until', 'when']);

const MOST_HELPERS = 4;

/** "is meeting", "are also voting". */
function isProgressive(texts: readonly string[], at: number): boolean {
  const before = texts[at - 1] ?? '';
  return PRESENT_BE.has(before) || (isInGroup(before) && PRESENT_BE.has(texts[at - 2] ?? ''));
}

const PRESENT_BE = new Set(['is', 'are', 'am', "'re", 'be']);

const DID_OR_FAILED = new Set(['supposed', 'meant', 'able', 'unable']);

/** "is to open", "agreed to meet", "invited the mayor to speak"; not "agreed to a deal", "flew to Oslo". */
function infinitiveCue(tokens: TimeTokens, at: number, words: TenseWords): Tense | undefined {
  const { code, texts } = tokens;
  if (isCapital(tokens, at + 1) || NOT_A_VERB.has(texts[at + 1] ?? '')) return undefined;
  const before = texts[at - 1] ?? '';
  const lead = texts[at - 2] ?? '';
  if (texts[at + 1] === 'have' && HEARD.has(before) && !isPresentPlan(before, lead)) return 'behind';
  if (texts[at + 1] === 'have' && before === 'expected') return perfectInfinitive(before, lead);
  // "had to leave on Friday": it did.
  if (before === 'had') return 'behind';
  if (lead === 'had' && INTENDED.has(before)) return 'behind';
  // "was able to pass": it did.
  if (PAST_BE.has(lead) && DID_OR_FAILED.has(before)) return 'behind';
  if (words.leadsTo.has(before)) return PAST_BE.has(before) || PAST_BE.has(lead) ? 'perhaps-ahead' : 'ahead';
  for (let i = at - 2; i >= at - ASKED_REACH && i >= 0; i--) {
    if (isGranted(texts, i)) return 'behind';
    if (words.asks.has(texts[i] ?? '')) return 'perhaps-ahead';
    if (code[i] === PAST) return undefined;
  }
  return undefined;
}

/** "allowed the council to pass a plan": it did. "was allowed to" and "would have allowed" leave that open. */
const isGranted = (texts: readonly string[], at: number) =>
  GRANTED.has(texts[at] ?? '') && !PASSIVE.has(texts[at - 1] ?? '') && texts[at + 1] !== 'to';
const GRANTED = new Set(['allowed', 'enabled', 'helped', 'led', 'prompted', 'caused']);
const PASSIVE = new Set('is are was were be been being have not to'.split(' '));

/** "was supposed to have begun", "is said to have left"; not "is due to have left by Friday". */
const HEARD = new Set('supposed meant due believed thought reported said alleged known understood'.split(' '));
const isPresentPlan = (before: string, lead: string) => (before === 'due' || before === 'meant') && !PAST_BE.has(lead);

/** "had planned to spend": so it did not come. */
const INTENDED = new Set(['planned', 'hoped', 'intended', 'wanted', 'expected']);

const ASKED_REACH = 24;
const NOT_A_VERB = new Set('the a an its his her their our this that these those all more less about'.split(' '));
