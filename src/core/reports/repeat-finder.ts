import { foldedWords } from '../text/folded-words.ts';
import { shortHash } from '../text/short-hash.ts';

/** Words in an article of a report; `by` is a key for the person who said them. */
export type ReportWords = { readonly article: string; readonly by: string; readonly text: string };

/**
 * Takes one item after the other and returns the index of the one it repeats, or null if it is the first. Items come in the
 * order of the report's articles. What one article says twice stays twice: its second "Yes" is repeated by the second "Yes"
 * of another. Of long texts only the beginning and a hash are kept, to save memory.
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
