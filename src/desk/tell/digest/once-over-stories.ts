import type { KnownStory } from './plan-digest.ts';

/** What of a story's articles is told or counted. */
const TOLD = ['fresh', 'updated', 'unread'] as const;

/**
 * An article that belongs to several of the stories is told in one: in its main story if that is among those which have it to
 * tell, else in the first. Pure.
 */
export function onceOverStories<Known extends KnownStory>(known: readonly Known[]): readonly Known[] {
  const homes = new Map<string, Known>();
  for (const one of known)
    for (const { id, main } of listTold(one)) if (!homes.has(id) || main === one.story?.slug) homes.set(id, one);
  return known.map((one) => {
    const isHere = (id: string) => homes.get(id) === one;
    return {
      ...one,
      fresh: one.fresh.filter(({ article }) => isHere(article.id)),
      updated: one.updated.filter(({ article }) => isHere(article.id)),
      unread: one.unread.filter(({ id }) => isHere(id)),
    };
  });
}

function listTold(known: KnownStory): readonly { readonly id: string; readonly main: string | null }[] {
  return TOLD.flatMap((what) =>
    known[what].map((one) =>
      'article' in one ? { id: one.article.id, main: one.article.story } : { id: one.id, main: null },
    ),
  );
}
