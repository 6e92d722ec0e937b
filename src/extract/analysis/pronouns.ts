import type { Document } from '../text/document.ts';
import type { Mention } from './mention.ts';

const FORMS = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself i me my we us our who whom whose'.split(
    ' ',
  ),
);

/** The pronouns of a text, in order; whom each stands for is not decided here. "US" in capitals is a country. */
export function findPronouns({ words }: Document): Mention[] {
  return words.flatMap(({ start, lower, text }): Mention[] => {
    const isPronoun = FORMS.has(stemOf(lower)) && text !== 'US';
    return isPronoun ? [{ span: [start, start + stemOf(lower).length], kind: 'pronoun', entity: null }] : [];
  });
}

/** "He's" and "they’ve" begin with a pronoun. */
function stemOf(lower: string): string {
  const mark = lower.search(/['’]/);
  return mark < 0 ? lower : lower.slice(0, mark);
}
