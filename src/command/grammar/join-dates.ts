import { parseWrittenDay } from '../../core/dates/parse-day.ts';
import type { TypedWord } from './split-words.ts';

/** "28 October 2016" */
const DATE_WORDS = 3;

/** `as-of:28 October 2016` is one value, though it is typed without quotation marks. `isDate`: whether an option is a date. */
export function joinDates(words: readonly TypedWord[], isDate: (name: string) => boolean): readonly TypedWord[] {
  const joined: TypedWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const text = word.name !== null && isDate(word.name) ? dateFrom(words.slice(at, at + DATE_WORDS)) : undefined;
    joined.push(text === undefined ? word : { ...word, text });
    if (text !== undefined) at += DATE_WORDS - 1;
  }
  return joined;
}

function dateFrom(words: readonly TypedWord[]): string | undefined {
  const isPlain = words.slice(1).every(({ name, isQuoted }) => name === null && !isQuoted);
  const text = words.map((word) => word.text).join(' ');
  return words.length === DATE_WORDS && isPlain && parseWrittenDay(text.toLowerCase()) ? text : undefined;
}
