import type { Document } from '../text/document.ts';
import type { Mention } from './mention.ts';

const FORMS = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself i me my we us our who whom whose'.split(
    ' ',
  ),
);
/** Their first letters: a quick look that spares most words the rest. */
const BEGINNINGS = new Set([...FORMS].map((form) => form.charCodeAt(0)));
/** "Themselves"; with an ending ("they've") a little longer. */
const LONGEST_FORM = 10;

/** The pronouns of a text, in order; whom each stands for is not decided here. "US" in capitals is a country. */
export function findPronouns({ words }: Document): Mention[] {
  const found: Mention[] = [];
  for (const { start, lower, text, kind } of words) {
    if (kind !== 'word' || lower.length > LONGEST_FORM || !BEGINNINGS.has(lower.charCodeAt(0))) continue;
    const form = FORMS.has(lower) ? lower : stemOf(lower);
    if (form && FORMS.has(form) && text !== 'US')
      found.push({ span: [start, start + form.length], kind: 'pronoun', entity: null });
  }
  return found;
}

/** "He's" and "they’ve" begin with a pronoun. */
function stemOf(lower: string): string | undefined {
  const straight = lower.indexOf("'");
  const mark = straight < 0 ? lower.indexOf('’') : straight;
  return mark < 0 ? undefined : lower.slice(0, mark);
}
