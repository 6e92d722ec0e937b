import type { Article } from '../../../core/article/article.ts';
import { isSameMaker, toMaker } from '../../../core/channels/maker.ts';
import { UserError } from '../../../core/errors.ts';
import type { Store } from '../../../store/port/port.ts';
import type { ReadRequest } from '../asker.ts';
import { findArticleMakers } from './article-makers.ts';
import type { Judged } from './intake.ts';

/** An article as others added it, and the story it is pinned to. */
export type OthersArticle = { readonly article: Article; readonly pinned: string | null };

/** The article that others added, if the asker may not change it; otherwise undefined. */
export async function findOthersArticle(
  store: Store,
  id: string,
  { channel, mayChangeOthers }: ReadRequest,
): Promise<OthersArticle | undefined> {
  if (mayChangeOthers) return undefined;
  const own = toMaker(channel);
  const makers = await findArticleMakers(store, id);
  if (makers.every((maker) => isSameMaker(maker, own))) return undefined;
  const stored = await store.articles.find(id);
  return stored && { article: stored.article, pinned: (await store.articles.joining(id))?.pinned ?? null };
}

/** Only what the text or its reader states can differ; anything not stated stays unchanged. */
export function asOthersHaveIt(article: Article, { article: stored, pinned }: OthersArticle): Article {
  return { ...article, published: article.published ?? stored.published, story: article.story ?? pinned };
}

const HEAD = { title: 'title', published: 'day', byline: 'byline', agency: 'agency', publisher: 'publisher' } as const;
const HEAD_FIELDS = ['title', 'published', 'byline', 'agency', 'publisher'] as const satisfies (keyof typeof HEAD)[];
const SHOWN = 120;

/** Throws a UserError if this would change what others added, so that nothing changes behind their back. */
export function expectAsOthersHaveIt({ article, joining }: Judged, { article: stored, pinned }: OthersArticle): void {
  const changed = [
    ...(article.text === stored.text ? [] : ['text']),
    ...HEAD_FIELDS.filter((field) => article[field] !== stored[field]).map((field) => HEAD[field]),
    ...(joining.pinned === pinned ? [] : ['story']),
  ];
  if (changed.length === 0) return;
  throw new UserError(
    `“${stored.title.slice(0, SHOWN)}” is already here, and others added it: this would change its ${changed.join(', ')}.`,
    `Nothing was changed. /source article:${stored.id} shows it; an operator of this desk can change it.`,
  );
}
