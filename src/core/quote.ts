import type { Span } from './text/span.ts';

/** Who spoke, and how that was told from the text. */
export type Speaker = {
  /** The fullest name the article gives ("John Kirby"); the role where no name is given ("the spokesman"). */
  readonly name: string;
  /** The words next to the quote that name the speaker. */
  readonly mention: Span;
  readonly how: 'named' | 'pronoun' | 'role';
  /** The role the article gives, as the article words it ("spokesman"). */
  readonly role: string | null;
};

/** Words someone is quoted with. */
export type Quote = {
  /** What stands between the marks, marks left out; several where the cue splits it or it runs over paragraphs. */
  readonly spans: readonly Span[];
  /** The spans' text, joined by a space, or by a blank line where a paragraph ends between them. */
  readonly text: string;
  readonly kind: 'direct' | 'partial';
  /** The word that reports it ("said"). */
  readonly cue: Span | null;
  /** Null where the marks hold no speech, or the speaker cannot be told. */
  readonly speaker: Speaker | null;
  /** When it was said, where the article tells ("on Tuesday"): a TIMEX3 value and the words. */
  readonly said: { readonly value: string; readonly span: Span } | null;
  readonly rule: string;
};
