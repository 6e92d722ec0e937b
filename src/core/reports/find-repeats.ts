import { foldedWords } from '../text/folded-words.ts';

/** Words that an article of a report holds; `by` is whose words they are, as a key. */
export type ReportWords = { readonly article: string; readonly by: string; readonly text: string };

/**
 * Which words of a report repeat those of an earlier article: for each item the place of the one it repeats, null where
 * it is the first. Items come in the order of the report's articles. What one article says twice stays twice: its second
 * "Yes" is repeated by the second "Yes" of another.
 */
export function findRepeats(items: readonly ReportWords[]): readonly (number | null)[] {
  const times = new Map<string, number>();
  const first = new Map<string, number>();
  return items.map(({ article, by, text }, place) => {
    const words = foldedWords(text).join(' ');
    if (words === '') return null;
    const statement = `${by}\n${words}`;
    const time = (times.get(`${article}\n${statement}`) ?? 0) + 1;
    times.set(`${article}\n${statement}`, time);
    const known = first.get(`${time}\n${statement}`);
    if (known === undefined) first.set(`${time}\n${statement}`, place);
    return known ?? null;
  });
}
