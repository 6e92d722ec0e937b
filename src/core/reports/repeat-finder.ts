import { foldedWords } from '../text/folded-words.ts';
import { shortHash } from '../text/short-hash.ts';

/** Words that an article of a report holds; `by` is whose words they are, as a key. */
export type ReportWords = { readonly article: string; readonly by: string; readonly text: string };

/**
 * Tells of one item after the other the place of the one it repeats, null where it is the first. Items come in the order of
 * the report's articles. What one article says twice stays twice: its second "Yes" is repeated by the second "Yes" of
 * another. Of long words a hash is kept, so that fifty long articles fit into memory.
 */
export function createRepeatFinder(): (item: ReportWords) => number | null {
  const times = new Map<string, number>();
  const first = new Map<string, number>();
  let next = 0;
  return ({ article, by, text }) => {
    const place = next++;
    const words = foldedWords(text).join(' ');
    if (words === '') return null;
    const statement = `${by}\n${words.length > LONG ? `${words.length} ${words.slice(0, LONG)} ${shortHash(words)}` : words}`;
    const time = (times.get(`${article}\n${statement}`) ?? 0) + 1;
    times.set(`${article}\n${statement}`, time);
    const known = first.get(`${time}\n${statement}`);
    if (known === undefined) first.set(`${time}\n${statement}`, place);
    return known ?? null;
  };
}

const LONG = 60;
