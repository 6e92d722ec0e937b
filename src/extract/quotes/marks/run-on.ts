import type { Span } from '../../../core/text/span.ts';
import type { PairedMarks } from './pair-marks.ts';
import { type QuotedRun, toQuotedRun } from './quoted-run.ts';

/**
 * Quotations that run on over paragraphs: one is left open, and the next paragraph opens with another mark or begins
 * with words that a mark closes. The last one must be closed. Linear.
 */
export function findRunsOn(text: string, paragraphs: readonly Span[], paired: readonly PairedMarks[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  const isLeftOpen = paragraphs.map((_, at) => isLeftOpenAt(text, paragraphs, paired, at));
  let isContinued = false;
  for (let paragraph = paragraphs.length - 1; paragraph >= 0; paragraph--) {
    const [start, end] = paragraphs[paragraph] ?? [0, 0];
    const { pairs, unclosed, firstClose } = paired[paragraph] ?? NOTHING;
    const isBegun = isLeftOpen[paragraph - 1] === true;
    const runsOn: boolean = isContinued && unclosed !== null && isLeftOpen[paragraph] === true;
    if (unclosed !== null && runsOn)
      runs.push(toQuotedRun(text, [unclosed + 1, end], [unclosed, end], paragraph, false));
    const endsHere = firstClose !== null && isBegun;
    if (endsHere) runs.push(toQuotedRun(text, [start, firstClose], [start, firstClose + 1], paragraph, true));
    isContinued = endsHere || pairs[0]?.[0] === start || (runsOn && unclosed === start);
  }
  return runs.reverse();
}

const NOTHING: PairedMarks = { pairs: [], unclosed: null, firstClose: null, reopened: [] };
const SENTENCE_START = /^\s*[\p{Lu}\p{N}…[]/u;
const SPEAKS = /\b(?:I|we|We|my|My|our|Our)\b/;

/**
 * Whether a paragraph leaves a quotation open: it begins like a sentence, holds no narration, and its last sentence
 * says "I" or "we". A closing mark that is missing looks the same otherwise.
 */
function isLeftOpenAt(
  text: string,
  paragraphs: readonly Span[],
  paired: readonly PairedMarks[],
  paragraph: number,
): boolean {
  const unclosed = paired[paragraph]?.unclosed ?? null;
  if (unclosed === null) return false;
  const words = text.slice(unclosed + 1, paragraphs[paragraph]?.[1]);
  return SENTENCE_START.test(words) && SPEAKS.test(lastSentenceOf(words)) && !holdsNarration(words);
}

/**
 * Quotations that opened again in the middle of a paragraph, where the line breaks between their paragraphs were lost:
 * “It was late. “The ferry had gone.” The first ends as a sentence does. Linear.
 */
export function findReopened(text: string, paired: readonly PairedMarks[]): QuotedRun[] {
  return paired.flatMap(({ reopened }, paragraph) =>
    reopened.flatMap(([open, next]) => {
      const words = text.slice(open + 1, next);
      const end = open + 1 + words.trimEnd().length;
      const isTold = holdsNarration(words) || NAMES_SPEAKER.test(words);
      const isSentence = SENTENCE_START.test(words) && /[.?!…]\s+$/.test(words) && !isTold;
      // A straight mark may as well be a closing one that is in the wrong place.
      const isOpening = text[open] !== '"' && text[next] !== '"';
      return isSentence && isOpening ? [toQuotedRun(text, [open + 1, end], [open, end], paragraph, false)] : [];
    }),
  );
}

function lastSentenceOf(words: string): string {
  const stop = words.slice(0, -2).search(/[.?!][^.?!]*$/);
  return words.slice(stop + 1);
}

const CUES =
  'said|says|added|adds|told|asked|asks|wrote|writes|replied|answered|continued|explained|argued|noted|warned|insisted|remarked|recalled|declared|concluded';
const TELLS = new RegExp(`,\\s[^,.;:!?]{2,40}\\s(?:${CUES})\\b`);
const TELLS_FIRST = new RegExp(`,\\s(?:${CUES})\\s`);

/** "Is it? Ada asked." The length of a name is bounded, so that capitals without a space are not read again from each of them. */
const NAMES_SPEAKER = new RegExp(
  `(?:\\b(?:he|she|they|who)|\\p{Lu}[\\p{L}.’'-]{0,40})\\s(?:${CUES})\\b|\\b(?:${CUES})\\s(?:he\\b|she\\b|they\\b|\\p{Lu})`,
  'u',
);

/** "Yes, he said. He left the hall." was closed after "Yes": the mark is missing. */
function holdsNarration(words: string): boolean {
  return TELLS.test(words) || TELLS_FIRST.test(words);
}
