import type { Values } from '../../card/card.ts';
import { UserError } from '../../core/errors.ts';
import { didYouMean } from '../../core/text/did-you-mean.ts';
import type { Action, Option, SuggestContext } from '../define.ts';
import { joinDates } from './join-dates.ts';
import { splitLeading, splitWords, type TypedWord } from './split-words.ts';
import { usageOf } from './usage.ts';

/** Typed words → raw values by option: `name:value` by name, others by position. Throws a UserError for words left over. */
export async function bindWords(action: Action, path: string, rest: string, context: SuggestContext): Promise<Values> {
  const split = splitWords(rest, Object.keys(action.options));
  const words = joinDates(split, (name) => action.options[name]?.type === 'date');
  const text = Object.keys(action.options).find((name) => action.options[name]?.multiline);
  if (text && words.filter(({ name }) => name === null).length > 1) return bindText(action, text, rest);
  for (const { text } of words) refuseUnknownName(text, action, path, words);
  const values: Record<string, string> = {};
  for (const { name, text } of words) if (name !== null) values[name] = text;
  const left = await bindPlaces(
    action,
    values,
    words.filter(({ name }) => name === null),
    context,
  );
  const [extra] = left;
  if (extra) throw new UserError(`/${path} does not take “${extra.text}”.`, `Type ${usageOf(action, path)}`);
  return values;
}

/** A text of several words is taken as typed, after the options before it. */
function bindText(action: Action, option: string, typed: string): Values {
  const { words, rest } = splitLeading(typed, Object.keys(action.options));
  const named = words.map(({ name, text }) => [name, text] as const);
  return Object.fromEntries([...named, [option, rest]]);
}

async function bindPlaces(
  action: Action,
  values: Record<string, string>,
  words: readonly TypedWord[],
  context: SuggestContext,
): Promise<readonly TypedWord[]> {
  let left = words;
  for (const [name, option] of Object.entries(action.options)) {
    if (option.named || name in values || left.length === 0) continue;
    const count = await countOf(option, left, context, hasPlaceAfter(action, name));
    if (count === 0) continue;
    values[name] = left
      .slice(0, count)
      .map(({ text, isQuoted }) => (isQuoted && option.phrases ? `"${text}"` : text))
      .join(' ');
    left = left.slice(count);
  }
  return left;
}

function hasPlaceAfter({ options }: Action, name: string): boolean {
  const names = Object.keys(options);
  return names.slice(names.indexOf(name) + 1).some((other) => !options[other]?.named);
}

async function countOf(
  option: Option,
  left: readonly TypedWord[],
  context: SuggestContext,
  isFollowed: boolean,
): Promise<number> {
  // Words in quotation marks are all of a text that another value may follow: `rename s "New title" slug`.
  if (option.rest) return isFollowed && left[0]?.isQuoted ? 1 : left.length;
  return option.take
    ? option.take(
        context,
        left.map(({ text }) => text),
      )
    : 1;
}

/** `abuot:kerry` is a mistyped option, not a word to search for; `feed:https://…` is an address. */
function refuseUnknownName(text: string, action: Action, path: string, words: readonly TypedWord[]): void {
  const typed = /^([a-z][a-z-]*):(?!(?:https?:)?\/\/)\S/i.exec(text)?.[1];
  if (!typed || words.find((word) => word.text === text)?.name !== null) return;
  const [near] = didYouMean(typed, Object.keys(action.options));
  const hint = near ? `Did you mean ${near}:…? ` : '';
  throw new UserError(`/${path} has no option “${typed}”.`, `${hint}Type ${usageOf(action, path)}`);
}
