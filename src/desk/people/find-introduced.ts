import { isOfficeWord } from '../../core/question/describe/description.ts';
import { foldedWords } from '../../core/text/folded-words.ts';
import { isInside, type Span } from '../../core/text/span.ts';

type NamedIn = {
  readonly sentences: readonly Span[];
  /** Where the person is named, in order. */
  readonly own: readonly Span[];
  /** Where others are named. */
  readonly rest: readonly Span[];
};

const INTRODUCED_CHARS = 320;
const SPEECH = /\b(?:said|says|told|warned|added)\b/;

/**
 * Two sentences of which the first gives an office alone and the second the name: "The former head of the ferry guild said it
 * was over. “It is,” Ada Pell told reporters." Only where the person is first named there in full and without another office;
 * undefined otherwise.
 */
export function findIntroduced(text: string, { sentences, own, rest }: NamedIn): Span | undefined {
  const [name] = own;
  const at = name ? sentences.findIndex((sentence) => isInside(name, sentence)) : -1;
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (!name || !before || !sentence || sentence[1] - before[0] > INTRODUCED_CHARS) return undefined;
  const isFull = /\s/.test(text.slice(...name));
  const isAlone = !rest.some((other) => isInside(other, sentence));
  const hasOffice = foldedWords(text.slice(...sentence)).some(isOfficeWord);
  if (!isFull || !isAlone || hasOffice || !/^[“"]/.test(text.slice(...sentence))) return undefined;
  return isOfficeSpeaking(text, before, rest) ? [before[0], sentence[1]] : undefined;
}

/** "The former head of the ferry guild said": an office and no name before the verb. */
function isOfficeSpeaking(text: string, [start, end]: Span, rest: readonly Span[]): boolean {
  const verb = text.slice(start, end).search(SPEECH);
  if (verb < 0) return false;
  const subject: Span = [start, start + verb];
  const words = text.slice(...subject);
  const isNamed = rest.some((other) => isInside(other, subject));
  return !isNamed && /\b(?:the|a|an) /i.test(words) && foldedWords(words).some(isOfficeWord);
}
