import type { Gender, Person } from '../../../core/person.ts';
import type { Span } from '../../../core/text/span.ts';

/** What a mention is in its sentence. "subject" is the first subject of the sentence, "inner" that of a later clause. */
export type Place = 'subject' | 'inner' | 'object' | 'oblique' | 'possessor';

/** Someone on the scene: a mention that stands outside quotation marks. */
export type Appearance = {
  readonly span: Span;
  readonly entity: Person | null;
  /** "he", "her": in lower case; null for a name. */
  readonly pronoun: string | null;
  /** For "the Texas senator" of somebody named before: the gender it implies. Null for all else. */
  readonly description: Gender | null;
  readonly place: Place;
  /** It is the subject of a verb of speech. */
  readonly tells: boolean;
  /** In a heading, a caption or words set apart, which no stop ends: the text goes on as if they were not there. */
  readonly isSetApart: boolean;
  /** The number of its sentence, counted over the article. */
  readonly sentence: number;
  readonly paragraph: number;
};

/** Binary search: the first appearance at or after an offset. */
export function firstFrom(appearances: readonly Appearance[], offset: number): number {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((appearances[middle]?.span[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
