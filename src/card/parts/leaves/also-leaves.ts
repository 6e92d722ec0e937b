import { toAlsoWords } from '../../../core/article/credit.ts';
import type { Source } from '../../../core/source.ts';
import type { Leaf } from '../../card.ts';
import { link, plain } from './leaves.ts';

const MAX_NAMED_COPIES = 5;

/** ", also in Gulf Mirror, Daily Post": other outlets that print the same, each once, linked; nothing where there is none. */
export function alsoLeaves(alsoIn: readonly Source[]): readonly Leaf[] {
  const outlets = [...Map.groupBy(alsoIn, toAlsoWords)].flatMap(([outlet, [first]]) =>
    first ? [{ outlet, first }] : [],
  );
  if (outlets.length === 0) return [];
  const more = outlets.length - MAX_NAMED_COPIES;
  return [
    plain(', also in '),
    ...outlets
      .slice(0, MAX_NAMED_COPIES)
      .flatMap(({ outlet, first }, i) => [...(i === 0 ? [] : [plain(', ')]), link(outlet, first.url)]),
    ...(more > 0 ? [plain(` and ${more} more`)] : []),
  ];
}
