import type { Span } from '../text/span.ts';

/** Who spoke, and how the text shows it. */
export type Speaker = {
  /** The fullest name the article gives ("John Kirby"), or the article's words if it gives no name ("he", "the spokesman"). */
  readonly name: string;
  /** The words next to the quote that name the speaker. */
  readonly mention: Span;
  readonly how: 'named' | 'pronoun' | 'role' | 'organisation';
  /** Unnamed: `name` is the article's words, because it gives no name or leaves it in doubt. */
  readonly kind: 'person' | 'organisation' | 'unnamed';
  /** The role the article gives, as the article words it ("spokesman"). */
  readonly role: string | null;
};

/** Words that someone is quoted as saying. */
export type Quote = {
  /** The text between the quotation marks, without them; several spans if the cue splits it or it runs over paragraphs. */
  readonly spans: readonly Span[];
  /** The text of the spans, joined by a space, or by a blank line if a paragraph ends between them. */
  readonly text: string;
  readonly kind: 'direct' | 'partial';
  /** The reporting word ("said"). */
  readonly cue: Span | null;
  /** Null if the marks do not enclose speech, or the speaker cannot be identified. */
  readonly speaker: Speaker | null;
  /** All who said it together ("Moor and Lee wrote"), the first being `speaker`; empty if there is none. */
  readonly speakers: readonly Speaker[];
  /** The article's sentence around the words, or the sentences if they run over several. */
  readonly sentence: Span;
  /** When it was said, if the article says so ("on Tuesday"): a TIMEX3 value and the words. */
  readonly said: { readonly value: string; readonly span: Span } | null;
  readonly rule: string;
};
