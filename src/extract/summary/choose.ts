import { type ContentNumbers, sharedShare } from './sentence/content-words.ts';

type Scored = { readonly score: number };

/** A sentence that may be chosen. To weigh it takes longer than to say what it could weigh at most. */
export type Choosable<T extends Scored> = {
  /** At least its score. */
  readonly most: number;
  readonly content: ContentNumbers;
  /** Null if it can't be shown alone. */
  readonly weigh: () => T | null;
};

type Contender<T extends Scored> = Choosable<T> & { readonly place: number; weighed?: T | null };

/** The penalty for repetition. */
const REPEAT_COST = 1.5;
const SAME = 0.6;

/**
 * The best few that do not repeat each other, best first; one without weight only if there is no other. Only those that can
 * still be the best are weighed, which are few.
 */
export function chooseSentences<T extends Scored>(sentences: readonly Choosable<T>[], count: number): readonly T[] {
  const contenders: readonly Contender<T>[] = sentences
    .map(({ most, content, weigh }, place) => ({ most, content, weigh, place }))
    .sort((a, b) => b.most - a.most);
  const chosen: Contender<T>[] = [];
  const best: T[] = [];
  while (best.length < count) {
    const next = bestOf(contenders, chosen);
    if (!next) break;
    chosen.push(next.contender);
    best.push(next.weighed);
    if (next.weighed.score <= 0) break;
  }
  return best;
}

type Best<T extends Scored> = { readonly contender: Contender<T>; readonly weighed: T };

function bestOf<T extends Scored>(
  contenders: readonly Contender<T>[],
  chosen: readonly Contender<T>[],
): Best<T> | undefined {
  let best: Best<T> | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const contender of contenders) {
    if (contender.most < bestWorth) break;
    const weighed = weighedOf(contender);
    if (!weighed || chosen.includes(contender) || (chosen.length > 0 && weighed.score <= 0)) continue;
    const repeated = mostShared(contender.content, chosen);
    const worth = weighed.score - REPEAT_COST * repeated;
    if (repeated >= SAME || worth < bestWorth || (worth === bestWorth && !precedes(contender, weighed, best))) continue;
    best = { contender, weighed };
    bestWorth = worth;
  }
  return best;
}

function weighedOf<T extends Scored>(contender: Contender<T>): T | null {
  if (contender.weighed === undefined) contender.weighed = contender.weigh();
  return contender.weighed;
}

function precedes<T extends Scored>({ place }: Contender<T>, { score }: T, best: Best<T> | undefined): boolean {
  if (!best || score !== best.weighed.score) return !best || score > best.weighed.score;
  return place < best.contender.place;
}

function mostShared(content: ContentNumbers, others: readonly { readonly content: ContentNumbers }[]): number {
  return others.reduce((most, other) => Math.max(most, sharedShare(content, other.content)), 0);
}
