import { type QuotePassage, toPassagePieces } from '../../../core/quotes/quote-passage.ts';
import type { Leaf } from '../../card.ts';

export const plain = (text: string): Leaf => ({ kind: 'plain', text });
export const bold = (text: string): Leaf => ({ kind: 'bold', text });
export const person = (name: string): Leaf => ({ kind: 'person', name });
export const link = (text: string, url: string | null): Leaf => (url ? { kind: 'link', text, url } : plain(text));

/** Words as typed, to stand between quotation marks: without those that mark a phrase in them. */
export const withoutMarks = (typed: string): string => typed.replaceAll('"', '');

/** A passage with the speaker's words bold. */
export function passageLeaves(passage: QuotePassage): readonly Leaf[] {
  return toPassagePieces(passage).map(({ text, isSpoken }) => (isSpoken ? bold(text) : plain(text)));
}

/** An instant in each reader's zone; in UTC where a platform cannot do that. */
export function moment(instant: Temporal.Instant): Leaf {
  const utc = instant.toZonedDateTimeISO('UTC');
  const fallback = `${utc.toPlainDate().toString()} ${utc.toPlainTime().toString({ smallestUnit: 'minute' })} UTC`;
  return { kind: 'moment', at: instant.toString(), fallback };
}
