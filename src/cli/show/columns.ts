import { stripVTControlCharacters } from 'node:util';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Characters that terminals draw two columns wide: East Asian letters, full-width forms and emoji. */
const WIDE =
  /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;
/** Characters that could move the cursor, reverse the line or hide text: controls, format characters, line separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Joins several emoji into one; harmless, and used in names. */
const JOINER = /^\u200d$/;

/** How many columns of a terminal a text takes. */
export function countColumns(text: string): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + columnsOf(grapheme), 0);
}

/** A text from outside, made safe for one line of a terminal: no escapes, no controls, no line breaks. */
export function toSafeLine(text: string): string {
  return stripVTControlCharacters(text).replace(UNSAFE, (one) => (JOINER.test(one) ? one : '\ufffd'));
}

/** The end of a text, as much as fits into so many columns, with an ellipsis before it if something was cut. */
export function keepEnd(text: string, columns: number): string {
  if (countColumns(text) <= columns) return text;
  let kept = '';
  let left = columns - 1;
  for (const grapheme of graphemesOf(text).toReversed()) {
    left -= columnsOf(grapheme);
    if (left < 0) break;
    kept = grapheme + kept;
  }
  return columns > 0 ? `…${kept}` : '';
}

function graphemesOf(text: string): readonly string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

function columnsOf(grapheme: string): number {
  if (/^\p{Mn}+$/u.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
