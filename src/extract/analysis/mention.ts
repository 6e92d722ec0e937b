import type { Person } from '../../core/person.ts';
import type { Span } from '../../core/text/span.ts';

/** A span that names or stands for someone or something. */
export type Mention = {
  /** A name without its title: "Lee" of "Capt. Lee". */
  readonly span: Span;
  readonly kind: 'name' | 'organisation' | 'pronoun';
  /** Whom it names; null for a pronoun. Of whom the article gives a bare surname alone is not among its entities. */
  readonly entity: Person | null;
};

export type MentionAt = (offset: number) => Mention | undefined;

/** Finds the mention that contains an offset by binary search. `mentions` are in text order and do not overlap. */
export function createMentionAt(mentions: readonly Mention[]): MentionAt {
  return (offset) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.span[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = mentions[low - 1];
    return found && offset < found.span[1] ? found : undefined;
  };
}
