import { createBloomFilter } from '../../core/text/words/bloom-filter.ts';
import type { Document } from '../text/document.ts';
import type { Mention } from './mention.ts';

const FORMS =
  'he him his himself she her hers herself they them their theirs themselves it its itself i me my we us our who whom whose'.split(
    ' ',
  );
/** "He's" and "they’ve" begin with a pronoun. */
const VERBS = ['s', 'd', 'm', 've', 're', 'll'].flatMap((verb) => [`'${verb}`, `’${verb}`]);

/** Words that are a pronoun or begin with one, and its length. */
const PRONOUNS = new Map(FORMS.flatMap((form) => ['', ...VERBS].map((verb) => [form + verb, form.length] as const)));
const filter = createBloomFilter(PRONOUNS.keys());

/** The pronouns of a text, in order; whom each stands for is not decided here. "US" in capitals is a country. */
export function findPronouns({ words }: Document): Mention[] {
  const found: Mention[] = [];
  for (const { start, lower, text, hash } of words) {
    if (!filter.mayHold(hash)) continue;
    const length = PRONOUNS.get(lower);
    if (length !== undefined && text !== 'US')
      found.push({ span: [start, start + length], kind: 'pronoun', entity: null });
  }
  return found;
}
