import { endsInGenitive } from '../../../../../core/text/possessive.ts';
import type { Word } from '../../../../text/words.ts';
import { antecedentOf } from '../antecedent.ts';
import type { TitleContext } from '../context.ts';
import { withoutByline, withoutCredit } from '../credit.ts';
import { bracketed } from '../owner/bracketed.ts';
import { withFullerNames } from '../owner/fuller.ts';
import { withOwner } from '../owner/owner.ts';
import { POSSESSIVES } from '../owner/possessives.ts';
import { companyMeant } from '../owner/who/company.ts';
import { whoseSubject } from '../owner/whose.ts';
import { leadsToTime } from '../time-words.ts';
import { isAnyOf } from './any-of.ts';
import { contactOf } from './contact.ts';
import { isListed, isOneOfMany } from './list-end.ts';
import { objectBefore } from './object-left-out.ts';
import { isPronoun, pronounMeans } from './pronoun.ts';
import { relativeHead } from './relative-head.ts';
import type { Segment } from './segments.ts';
import { shortened } from './shortened.ts';

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those']);
const RELATIVES = new Set(['which', 'who', 'that']);

/** The subject of a segment's verb: its own, that of the clause before it, or what a pronoun or "which" stands for. */
export function findSubject(segment: Segment, context: TitleContext): readonly Word[] | undefined {
  const { words } = context;
  const own = leadless(segment.from, segment.verb, context);
  const first = words[own[0] ?? -1];
  if (first === undefined) return elidedSubject(segment, context);
  if (DEMONSTRATIVES.has(first.lower) && own[0] === 0) return undefined;
  const isBare = isBareOf(own, context);
  if (RELATIVES.has(first.lower) && isBare) {
    const near = antecedentOf(own[0] ?? 0, context);
    const meant = near && relativeHead(near, own[0] ?? 0, context);
    return meant && !isBareNoun(meant) && !isAnyOf(meant, own[0] ?? 0, context) ? meant : undefined;
  }
  if (first.lower === 'whose') return whoseSubject(own, context);
  // "a bill that lawmakers hope to complete": of the bill, which must be named.
  if (RELATIVES.has(first.lower) && antecedentOf(own[0] ?? 0, context) === undefined) return undefined;
  if (RELATIVES.has(first.lower) && own.length <= 3 && isVerbPair(words[own.at(-1) ?? -1], words[segment.verb]))
    return undefined;
  const rest = RELATIVES.has(first.lower) ? own.slice(1) : own;
  const found = rest.map((i) => words[i]).filter((word) => word !== undefined);
  const [head] = found;
  const actor = found.length === 1 && head && isPronoun(head) ? head : contactOf(found)?.who;
  if (actor) {
    if (isDummy(actor, segment, context)) return hasFor(segment, context) ? found : undefined;
    const meant = pronounMeans(
      actor,
      context,
      speakerBefore(segment, context),
      isMain(segment, context),
      openerBefore(segment, context),
    );
    return meant && bracketed(meant[0]?.lower === 'the' ? withFullerNames(meant, context) : meant);
  }
  if (!head || isNoSubject(head, context) || isGerund(found, context) || found.some(({ lower }) => UNCLEAR.has(lower)))
    return undefined;
  const end = found.at(-1)?.lower ?? '';
  // "the House, which many Norlanders doubt | will turn"
  if (found.length > 1 && (context.cues.is('think', end) || end === 'doubt')) return undefined;
  if (
    isBareNoun(found) ||
    isLedGerund(segment, found, context) ||
    hasVerb(found, context) ||
    isListed(segment, found, context) ||
    isOneOfMany(segment, found, context)
  )
    return undefined;
  const owned = POSSESSIVES.has(head.lower) ? withOwner(found, context) : undefined;
  if (owned) return owned;
  const credited = withoutByline(found, context);
  return companyMeant(found, context) ?? (credited && shortened(withoutCredit(credited), context));
}

/** "who formally | takes": a pronoun and adverbs. */
const isBareOf = (own: readonly number[], { words }: TitleContext) =>
  own.slice(1).every((i) => /ly$/.test(words[i]?.lower ?? '') || TRAILING.has(words[i]?.lower ?? ''));

/** "crews could begin" of "the works, which crews could begin": what the clause leaves out after its verb. */
export function objectLeftOut(segment: Segment, context: TitleContext): readonly Word[] | undefined {
  const own = leadless(segment.from, segment.verb, context);
  const isRelative = RELATIVES.has(context.words[own[0] ?? -1]?.lower ?? '') && !isBareOf(own, context);
  if (isRelative) return objectBefore(own[0] ?? 0, context);
  return contactOf(own.flatMap((i) => context.words[i] ?? []))?.object;
}

const isNoSubject = ({ lower, kind }: Word, { cues }: TitleContext) =>
  kind === 'mark' || lower === 'all' || lower === 'both' || cues.is('of', lower) || lower === 'unlike';

/** "before sending ships to sea | hit" */
const isLedGerund = ({ from }: Segment, [head]: readonly Word[], { words }: TitleContext) =>
  LEADS_IN.has(words[from]?.lower ?? '') && /^\p{Ll}+ing$/u.test(head?.text ?? '');

/** "speaking of the board", not "changing winds". */
const isGerund = ([head, next]: readonly Word[], { cues }: TitleContext) =>
  /^\w{2,}ing$/.test(head?.lower ?? '') &&
  (next === undefined || cues.is('of', next.lower) || cues.is('stop', next.lower));

const ARTICLES = new Set(['the', 'a', 'an']);

/** "that matters | takes": two verbs, not "which crews | could". */
const isVerbPair = (first: Word | undefined, second: Word | undefined) =>
  first !== undefined && first.text === first.lower && /[^s]s$/.test(first.lower) && /s$/.test(second?.lower ?? '');

/** "the board resumes issuing permits | will": two clauses run together. */
const hasVerb = (found: readonly Word[], { cues }: TitleContext) =>
  found.some(({ lower, text }, i) => {
    const next = found[i + 1]?.lower ?? '';
    return (
      i > 0 &&
      text === lower &&
      /s$/.test(lower) &&
      !ARTICLES.has(found[i - 1]?.lower ?? '') &&
      cues.is('act', lower) &&
      (next.endsWith('ing') || cues.is('stop', next))
    );
  });

/** "that decision | could": what is left of another phrase. */
function isBareNoun([head, next]: readonly Word[]): boolean {
  if (head === undefined || next !== undefined || head.text !== head.lower) return false;
  return !head.lower.endsWith('s') && !UNCOUNTED.has(head.lower);
}

const UNCOUNTED = new Set(
  'oil gas work people production legislation drilling voting police there construction testing snow rain trade growth inflation men women unemployment water'.split(
    ' ',
  ),
);

const UNCLEAR = new Set(
  'we i you this these those he she it they which who whose whom what when where how whether him me us them himself itself others'.split(
    ' ',
  ),
);

const ADVERBS = new Set(
  `and but or so then also still now meanwhile however yet if when while after before because although though that as until once since
   where later instead like whereas nor whether how why perhaps plus`.split(/\s+/),
);

/** Word indices of a stretch without its times and the words that lead into them. */
function leadless(from: number, to: number, context: TitleContext): number[] {
  const { words, isTime } = context;
  const kept: number[] = [];
  for (let i = startOf(from, to, context); i < to; i++) {
    const word = words[i];
    if (!word || isTime(i) || (leadsToTime(i, context) && !leadsToOwner(i, context)) || isStamped(i, context)) continue;
    const isOpener =
      kept.length === 0 &&
      (i > 0 || OPENERS.has(word.lower)) &&
      (word.kind === 'mark' || ADVERBS.has(word.lower) || (/ly$/.test(word.lower) && word.text === word.lower));
    if (!isOpener || (word.lower === 'that' && i + 1 === to)) kept.push(i);
  }
  while (kept.length > 0 && TRAILING.has(words[kept.at(-1) ?? -1]?.lower ?? '')) kept.pop();
  return kept;
}

/** "a spill | from last week's fire": without its day the phrase is still one. */
function leadsToOwner(i: number, { words, isTime }: TitleContext): boolean {
  let end = i + 1;
  while (isTime(end)) end++;
  return words[i]?.kind === 'word' && end > i + 1 && endsInGenitive(words[end - 1]?.lower ?? '');
}

const OPENERS = new Set([
  'then',
  'now',
  'meanwhile',
  'also',
  'still',
  'but',
  'and',
  'so',
  'however',
  'instead',
  'later',
  'plus',
]);

/** "a report released | today | says": the participle of a day that is left out. */
const isStamped = (i: number, context: TitleContext) =>
  (context.isTime(i + 1) || leadsToTime(i + 1, context)) && STAMPS.has(context.words[i]?.lower ?? '');
const STAMPS = new Set(['released', 'published', 'issued', 'broadcast', 'posted', 'announced', 'obtained']);

/** "In a statement on Monday the port", "After the vote in May the mayor": the subject comes after the time. */
function startOf(from: number, to: number, { words, time, cues }: TitleContext): number {
  const lower = words[from]?.lower ?? '';
  const isLead = cues.is('of', lower) || LEADS_IN.has(lower);
  return isLead && time[0] > from && time[1] < to ? time[1] : from;
}

const LEADS_IN = new Set(['after', 'before', 'until', 'since', 'by', 'during', 'from', 'following']);
const TRAILING = new Set([
  'currently',
  'also',
  'now',
  'still',
  'then',
  'already',
  'just',
  'only',
  'soon',
  'too',
  ',',
  '“',
  '”',
  '"',
  '-',
  '—',
  '–',
]);

/** "Holm arrived and will speak", "The port, built in May, will open": the subject of the verb before, or before the bracket. */
function elidedSubject(segment: Segment, context: TitleContext): readonly Word[] | undefined {
  const earlier = context.segments.slice(0, context.segments.indexOf(segment));
  const isJoined = /^(?:and|but|or)$/.test(context.words[segment.from]?.lower ?? '');
  if (segment.opening === 'and' || segment.opening === 'join' || isJoined) {
    const isAside = context.words[segment.from - 1]?.text === ',' || segment.opening === 'comma';
    const previous = earlier.findLast((one) => one.verb >= 0 && !(isAside && isRelative(one, context)));
    return previous && findSubject(previous, context);
  }
  const head = earlier.slice(-MAX_BRACKETS).findLast((one, at, all) => at < all.length - 1 && isHead(one, context));
  const found = head && context.words.slice(startOfHead(head, context), head.to);
  if (found && POSSESSIVES.has(found[0]?.lower ?? '')) return withOwner(found, context);
  return found && !isBareNoun(found) ? shortened(found, context) : undefined;
}

/** "Moor, which is small, and will grow": the second verb is Moor's. */
const isRelative = ({ from }: Segment, { words }: TitleContext) => RELATIVES.has(words[from]?.lower ?? '');

const MAX_BRACKETS = 4;

/** "projects that the slick, which spreads, will move": without "that". */
const startOfHead = ({ from }: Segment, { words }: TitleContext) => (words[from]?.lower === 'that' ? from + 1 : from);

/** A verbless noun phrase that opens a clause. */
function isHead(segment: Segment, { words, cues, segments }: TitleContext): boolean {
  const { from, verb, opening } = segment;
  const before = words[segments[segments.indexOf(segment) - 1]?.from ?? -1]?.lower ?? '';
  const isAfterLead = cues.is('of', before) || LEADS_IN.has(before);
  const lower = words[from]?.lower ?? '';
  if (verb >= 0 || (opening === 'mark' && !isQuotedName(from, words))) return false;
  if (opening === 'comma' && !(isAfterLead && /^(?:the|a|an)$|^\p{Lu}/u.test(words[from]?.text ?? ''))) return false;
  if (cues.is('of', words[segment.to - 1]?.lower ?? '')) return false;
  if (lower === 'that') return segment.to - from > 2 && cues.is('stop', words[from + 1]?.lower ?? '');
  return !cues.is('of', lower) && !cues.is('join', lower) && !/ing$|ed$/.test(lower) && !UNCLEAR.has(lower);
}

/** “The Harbour Club, a small hall, will close” */
const isQuotedName = (from: number, words: readonly Word[]) =>
  QUOTES.has(words[from - 1]?.text ?? '') &&
  words[from]?.text === 'The' &&
  /^\p{Lu}/u.test(words[from + 1]?.text ?? '');

const QUOTES = new Set(['“', '"']);

/** No clause of the sentence comes before. */
function isMain(segment: Segment, { segments }: TitleContext): boolean {
  return segments.slice(0, segments.indexOf(segment)).every(({ verb }) => verb < 0);
}

function speakerBefore(segment: Segment, context: TitleContext): readonly Word[] | undefined {
  const at = context.segments.indexOf(segment);
  const said = context.segments[at - 1];
  const isAfterColon = context.words[segment.from - 1]?.text === ':';
  return (segment.opening === 'said' || isAfterColon) && said && said.verb >= 0
    ? findSubject(said, context)
    : undefined;
}

/** The subject of the clause that opens a sentence of three: it opens, somebody says, and "it" follows. */
function openerBefore(segment: Segment, context: TitleContext): readonly Word[] | undefined {
  const [first] = context.segments;
  const isFar = context.segments.indexOf(segment) > 1;
  return segment.opening === 'said' && isFar && first && first.verb >= 0 ? findSubject(first, context) : undefined;
}

const hasFor = ({ verb }: Segment, { words }: TitleContext) =>
  words.slice(verb, verb + DUMMY_REACH).some(({ lower }) => lower === 'for');
const DUMMY_REACH = 7;

/** "it will be hard for Holm to win"; "it is possible to win" has nobody. */
function isDummy({ lower }: Word, { verb }: Segment, { words }: TitleContext): boolean {
  if (lower !== 'it') return false;
  const group = words.slice(verb, verb + DUMMY_REACH).map((word) => word.lower);
  const at = group.findIndex((word) => BE.has(word));
  const next = group[at + 1] ?? '';
  if (at < 0 || PLANS.has(next) || /(?:ing|ed)$/.test(next)) return false;
  return group.includes('for') || group.indexOf('to') > at + 1;
}

const BE = new Set(['be', 'is', 'was']);
/** "it is due to end" has a subject. */
const PLANS = new Set(['due', 'set', 'likely', 'about', 'able', 'ready', 'not']);
