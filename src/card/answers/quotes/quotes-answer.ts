import type { Elsewhere, Page, SourcedQuote, SourcedText } from '../../../core/views/views.ts';
import type { Values } from '../../card.ts';

export type QuotesAnswer = {
  readonly speaker: string | null;
  readonly about: string | null;
  readonly quotes: Page<SourcedQuote>;
  /** Where the speaker is named, if never quoted. */
  readonly named: readonly SourcedText[];
  /** Whether none is about what was asked, and these have a part of it. */
  readonly isNearest?: boolean;
  readonly elsewhere: Elsewhere | null;
  /** Slugs of the stories whose quotes were looked through. */
  readonly stories: readonly string[];
  /** The command that asked, for its paging buttons. */
  readonly command: string;
  readonly values: Values;
  /** The only story whose statements they are; null: any. */
  readonly story: string | null;
};
