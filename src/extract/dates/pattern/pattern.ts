import type { DateVocabulary } from './vocabulary.ts';

/**
 * A pattern over words: lower case is a word, capitals are a kind or a macro, marks stand for themselves, and ( ) | ?
 * work as in regular expressions. `{d DAY}` names a part. "the? {m MONTH} {d DAY}" finds "August 1".
 * There is no unbounded repetition, so the work at each word is bounded and linear for a whole text.
 */
export function compilePattern(pattern: string, vocabulary: DateVocabulary): RegExp {
  return new RegExp(toSource(pattern, vocabulary), 'g');
}

function toSource(pattern: string, vocabulary: DateVocabulary): string {
  return pattern.replace(
    TOKEN,
    (_all, open: string | undefined, kind: string | undefined, word: string | undefined) => {
      if (open !== undefined) return `(?<${open}>`;
      if (kind !== undefined) return kindSource(kind, vocabulary);
      if (word !== undefined) return vocabulary.allot(word);
      return _all === '}' ? ')' : '';
    },
  );
}

// `{m ` | MONTH | august, o'clock, a comma | } and spaces
const TOKEN = /\{([a-z]+) |([A-Z][A-Z0-9]*)|([a-z][a-z'.]*|'s|[,.\-/:'&])|[} ]/g;

function kindSource(kind: string, vocabulary: DateVocabulary): string {
  const macro = MACROS[kind];
  if (macro !== undefined) return `(?:${toSource(macro, vocabulary)})`;
  const chars = vocabulary.kind(kind);
  if (chars === '') throw new Error(`no word of kind ${kind} in data/lexicon/date-words.txt`);
  return `[${chars}]`;
}

const MACROS: Readonly<Record<string, string>> = {
  ANYMONTH: '(MONTH|MONTHABBR .?)',
  ANYUNIT: '(UNIT|UNITS)',
  ANYDAY: '(DAY|ORDNUM)',
  SPOKENDAY: '(NUMW -? ORD|ORD)',
  ROUGHLY: '(ABOUT|(more|less|fewer) than|at (least|most)|up to|as (much|long|many) as|just|only|another|a? further)',
  WRITTEN: '(NUMW (-? NUMW)? (NUMBIG (and? NUMW (-? NUMW)?)?)? (-? and -? a -? half)?)',
  PART: '(the? EARLY -? (of|in)? the?)',
  DIGITS: '(NUM (NUM / NUM)? NUMBIG?)',
  COUNT:
    '(DIGITS|WRITTEN|(a|the)? (good|great|mere|whole|full|nearly|very)? (NUMVAGUE|many) of?|a NUMBIG|an|a|one and a half|half a|half an)',
};
