import { createOutline } from '../../core/text/outline.ts';
import { isApostropheCode } from '../../core/text/possessive.ts';
import type { Document } from '../text/document.ts';
import type { Mention } from './mention.ts';

const FORMS = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself i me my we us our who whom whose'.split(
    ' ',
  ),
);
const VERBS = ['s', 'd', 'm', 've', 're', 'll'].flatMap((verb) => [`'${verb}`, `’${verb}`]);
const outline = createOutline([...FORMS].flatMap((form) => [form, ...VERBS.map((verb) => form + verb)]));

/** The pronouns of a text, in order; whom each stands for is not decided here. "US" in capitals is a country. */
export function findPronouns({ words }: Document): Mention[] {
  const found: Mention[] = [];
  for (const { start, lower, text, kind, hash } of words) {
    if (kind !== 'word' || !outline.holds(hash)) continue;
    const form = withoutVerb(lower);
    if (FORMS.has(form) && text !== 'US')
      found.push({ span: [start, start + form.length], kind: 'pronoun', entity: null });
  }
  return found;
}

/** "He's" and "they’ve" begin with a pronoun. */
function withoutVerb(lower: string): string {
  const end = lower.length;
  if (isApostropheCode(lower.charCodeAt(end - 2))) return lower.slice(0, end - 2);
  return isApostropheCode(lower.charCodeAt(end - 3)) ? lower.slice(0, end - 3) : lower;
}
