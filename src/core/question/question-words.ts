import { foldText } from '../text/fold.ts';

/** A word of a question, or a phrase that was typed in quotation marks. */
export type QuestionWord = {
  /** Without punctuation around it and without a possessive ending. */
  readonly text: string;
  readonly folded: string;
  readonly isQuoted: boolean;
};

/** More words than any question has; the rest of a pasted text is not read. */
const QUESTION_WORDS = 60;
const QUESTION_CHARS = 2000;

const PART = /["“”„]([^"“”„]{1,200})["“”„]|[^\s"“”„]+/g;
const AROUND = /^[^\p{L}\p{N}#@/]+|[^\p{L}\p{N}%+]+$/gu;
const POSSESSIVE = /(?<=\p{L})['’]s$/u;
const JOINED: ReadonlyMap<string, readonly string[]> = new Map([
  ["what's", ['what', 'is']],
  ["who's", ['who', 'is']],
  ["when's", ['when', 'is']],
  ["where's", ['where', 'is']],
  ["how's", ['how', 'is']],
  ["that's", ['that', 'is']],
  ["it's", ['it', 'is']],
  ["let's", ['let', 'us']],
  ['whats', ['what', 'is']],
  ['whos', ['who', 'is']],
  ['whens', ['when', 'is']],
]);

/** The words of a question in order: contractions apart, possessives and punctuation left out. Linear. */
export function toQuestionWords(text: string): readonly QuestionWord[] {
  const words: QuestionWord[] = [];
  for (const [part, quoted] of text.slice(0, QUESTION_CHARS).matchAll(PART)) {
    if (words.length >= QUESTION_WORDS) break;
    words.push(...(quoted === undefined ? toPlain(part) : toQuoted(quoted)));
  }
  return words.slice(0, QUESTION_WORDS).map((word, at) => (isCountry(words, at) ? { ...word, text: 'US' } : word));
}

/** "the us secretary of state", "in the us": no pronoun behind "the". */
function isCountry(words: readonly QuestionWord[], at: number): boolean {
  return words[at]?.folded === 'us' && words[at - 1]?.folded === 'the';
}

function toQuoted(quoted: string): readonly QuestionWord[] {
  const text = quoted.trim();
  return text === '' ? [] : [{ text, folded: foldText(text), isQuoted: true }];
}

function toPlain(part: string): readonly QuestionWord[] {
  const bare = part.replaceAll(AROUND, '');
  const joined = JOINED.get(foldText(bare));
  if (joined) return joined.map((word) => ({ text: word, folded: word, isQuoted: false }));
  const text = bare.replace(POSSESSIVE, '');
  return text === '' ? [] : [{ text, folded: foldText(text), isQuoted: false }];
}

/** The words as one text; a quoted phrase in its marks. */
export function toWording(words: readonly QuestionWord[]): string {
  return words.map(({ text, isQuoted }) => (isQuoted ? `"${text}"` : text)).join(' ');
}
