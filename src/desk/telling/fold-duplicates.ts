import type { Article } from '../../core/article.ts';
import { foldText } from '../../core/fold.ts';
import type { StoredArticle } from '../../store/articles.ts';

/** One report, and the other articles that tell it in nearly the same words. */
export type Report = { readonly lead: StoredArticle; readonly also: readonly StoredArticle[] };

/** Words in a row that are compared: enough that two reporters seldom share many by chance. */
const RUN = 4;
const SHARED = 0.5;
/** Of a text this short, a shared phrase is most of it, so it must be the same throughout. */
const SHORT_RUNS = 30;
const SHORT_SHARED = 0.9;
/** A wire story is printed within days. */
export const DAYS_APART = 3;

/**
 * Articles that print the same report become one, the first published in the lead, in the order they were given.
 * Reports that `told` has already are left out. Pure.
 */
export function foldDuplicates(fresh: readonly StoredArticle[], told: readonly StoredArticle[]): readonly Report[] {
  const runs = createRuns();
  const isSame = (a: StoredArticle, b: StoredArticle) =>
    areNear(a.article, b.article) && areAlike(runs(a.article), runs(b.article));
  const groups: [StoredArticle, ...StoredArticle[]][] = [];
  for (const stored of fresh) {
    if (told.some((known) => isSame(known, stored))) continue;
    const group = groups.find(([first]) => isSame(first, stored));
    if (group) group.push(stored);
    else groups.push([stored]);
  }
  return groups.map(toReport);
}

function toReport(group: readonly [StoredArticle, ...StoredArticle[]]): Report {
  const lead = group.reduce((first, stored) => (dayOf(stored.article) < dayOf(first.article) ? stored : first));
  return { lead, also: group.filter((stored) => stored !== lead) };
}

function areNear(a: Article, b: Article): boolean {
  if (a.published === null || b.published === null) return true;
  const days = Temporal.PlainDate.from(a.published).until(b.published, { largestUnit: 'days' }).days;
  return Math.abs(days) <= DAYS_APART;
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  const shared = small.intersection(large).size;
  return small.size < SHORT_RUNS ? shared / large.size >= SHORT_SHARED : shared / small.size >= SHARED;
}

/** The runs of words of each article, worked out once. */
function createRuns(): (article: Article) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (article) => {
    const runs = known.get(article.id) ?? runsOf(article.text);
    known.set(article.id, runs);
    return runs;
  };
}

function runsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) => words.slice(i, i + RUN).join(' ')),
  );
}

const dayOf = ({ published }: Article) => published ?? '9999';
