import { readDay } from '../../core/dates/read-day.ts';
import { findPeriod } from '../../core/question/period/find-period.ts';
import { type QuestionWord, toQuestionWords } from '../../core/question/question-words.ts';
import type { CommandContext } from '../define.ts';
import { joinDates } from '../grammar/join-dates.ts';
import { splitWords } from '../grammar/split-words.ts';
import { todayOf } from '../options/today.ts';
import { knowOnce } from './know-words.ts';
import type { PlainQuestion } from './reading.ts';
import { takeFormat } from './take-format.ts';

const NAMED = ['as-of', 'since', 'from', 'to'];
/** A story that has stood still for so long is asked about in its own days. */
const STILL_DAYS = 45;
const AHEAD = new Set(
  'when dates date deadline deadlines will next upcoming coming remind until ahead scheduled due'.split(' '),
);

const BACK = new Set('did said say says told was were had happened quotes quote quoted statements remarks'.split(' '));

/** Takes politeness, words of time and typed options out of a question. Throws a UserError if an option is not a day. */
export async function takeApart(text: string, context: CommandContext): Promise<PlainQuestion> {
  const { named, rest } = takeNamed(text);
  const { desk, caller } = context;
  const now = todayOf(context.now, context.asOf, caller);
  const typedAsOf = readNamed(named, 'as-of', now);
  const asOf = typedAsOf ?? context.asOf;
  const today = asOf ?? now;
  const { words, format } = takeFormat(moveStory(dropCommand(dropPoliteness(toQuestionWords(rest))), context));
  const newest = await desk.ask.lookups.newestDay(desk.ask.scope(null, asOf));
  const isAhead = words.some(({ folded }) => AHEAD.has(folded));
  const isBack = !isAhead && words.some(({ folded }) => BACK.has(folded));
  const found = findPeriod(words, { today, anchor: toAnchorDay(newest, today), isAhead, isBack });
  const period = {
    ...found,
    from: found.from ?? readNamed(named, 'since', today) ?? readNamed(named, 'from', today),
    to: found.to ?? readNamed(named, 'to', today),
    asOf: found.asOf ?? typedAsOf,
  };
  const scope = desk.ask.scope(null, period.asOf ?? asOf);
  return {
    words: found.rest,
    format,
    timed: found.asOf === null ? words : found.rest,
    period,
    text: rest,
    context,
    stories: desk.ask.lookups.stories(),
    scope,
    names: once(() => desk.ask.lookups.names(scope)),
    known: knowOnce((some) => desk.ask.lookups.known(scope, some)),
    today,
  };
}

/** The day typed for an option; null if it is not there. */
function readNamed(named: ReadonlyMap<string, string>, name: string, today: string): string | null {
  const typed = named.get(name) ?? '';
  return typed === '' ? null : readDay(typed, name, today);
}

/** `as-of:2016-07-14` and other options typed among the words. */
function takeNamed(text: string): { readonly named: ReadonlyMap<string, string>; readonly rest: string } {
  if (!text.includes(':')) return { named: new Map(), rest: text };
  const words = joinDates(splitWords(text, NAMED), () => true);
  const named = new Map(words.flatMap(({ name, text: value }) => (name === null ? [] : [[name, value] as const])));
  if (named.size === 0) return { named, rest: text };
  const rest = words
    .filter(({ name }) => name === null)
    .map(({ text: word }) => (word.includes(' ') ? `"${word}"` : word));
  return { named, rest: rest.join(' ') };
}

function toAnchorDay(newest: string | null, today: string): string {
  if (newest === null || newest >= today) return today;
  return Temporal.PlainDate.from(newest).until(today).days > STILL_DAYS ? newest : today;
}

const POLITE = new Set('please pls dateline hey hi hello ok okay so well and but then also now kindly just'.split(' '));
const OPENINGS: readonly (readonly string[])[] = [
  ['can|could|would|will', 'you', 'please?', 'tell|show|give|get|list|find|remind|post|send|explain'],
  ['can|could|may', 'i', 'please?', 'know|see|have|get|ask'],
  ['do', 'you', 'know'],
  ['i', 'want|need|would|like|wish', 'like?', 'to', 'know|see|hear|learn'],
  ['i', 'am', 'wondering|asking'],
  ['i', 'need'],
  ['let', 'me', 'know', 'who|what|where|why|how'],
  ['remind', 'me|us', 'who|what'],
  ['do', 'we|you', 'have'],
  ['have', 'we|you', 'got?'],
  ['got'],
  ['what|how', 'about'],
];
/** These begin a request as well as a politeness. */
const KEPT = new Set([
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'remind',
  'post',
  'send',
  'find',
  'list',
  'explain',
  'tell',
  'show',
  'give',
  'get',
]);

function dropPoliteness(words: readonly QuestionWord[]): readonly QuestionWord[] {
  let from = words.findIndex(({ folded }) => !POLITE.has(folded));
  if (from < 0) return words;
  for (const opening of OPENINGS) {
    const length = openingLength(words, from, opening);
    if (length > 0 && from + length < words.length)
      from += KEPT.has(words[from + length - 1]?.folded ?? '') ? length - 1 : length;
  }
  const isShown = ['show', 'give', 'tell', 'get'].includes(words[from]?.folded ?? '');
  const isAboutStory = words[from + 2]?.folded === 'about';
  if (isShown && words[from + 1]?.folded === 'me' && !isAboutStory) from += 2;
  else if (isShown && !isAboutStory && words[from]?.folded !== 'tell') from += 1;
  if (['a', 'an', 'the'].includes(words[from]?.folded ?? '') && from < words.length - 1) from += 1;
  const last = words.findLastIndex(({ folded }) => !['please', 'pls', 'thanks'].includes(folded));
  const kept = words.slice(from, last + 1);
  return kept.length > 0 ? kept : words;
}

const COMMANDS = new Set(['quote', 'search', 'dates', 'who', 'when', 'ask', 'status']);
const ASKING = new Set(['what', 'who', 'when', 'where', 'why', 'how', 'which']);

/** "quote what did Orme say" is the question alone. */
function dropCommand(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const [first, second] = words;
  return COMMANDS.has(first?.folded ?? '') && ASKING.has(second?.folded ?? '') ? words.slice(1) : words;
}

/** "syria what changed" is "what changed in syria". */
function moveStory(words: readonly QuestionWord[], { desk }: CommandContext): readonly QuestionWord[] {
  const [first, second] = words;
  if (!first || !ASKING.has(second?.folded ?? '') || !desk.ask.typing.isStory(first.folded)) return words;
  return [...words.slice(1), { text: 'in', folded: 'in', isQuoted: false }, first];
}

function openingLength(words: readonly QuestionWord[], from: number, opening: readonly string[]): number {
  let at = from;
  for (const part of opening) {
    const isOptional = part.endsWith('?');
    const fits = part
      .replace('?', '')
      .split('|')
      .includes(words[at]?.folded ?? '');
    if (fits) at++;
    else if (!isOptional) return 0;
  }
  return at - from;
}

/** Whom the words name is asked several times, and the story does not change in between. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
