import { toSource } from '../../core/article/to-source.ts';
import type { KnownPerson } from '../../core/views/views.ts';
import type { ArticleStore, StoredArticle } from '../../store/port/articles.ts';
import type { NamedEntity } from './entity-index.ts';
import { firstMention } from './find-named.ts';

/** An entity with the source of each of its roles, which is where that article first names it. */
export async function describeEntity(
  articles: ArticleStore,
  { name, entity }: NamedEntity,
  quotes: number,
): Promise<KnownPerson> {
  const { kind, forms, roles, newest, mentions } = entity;
  const ids = new Set([...roles.map(({ article }) => article), ...newest.slice(0, 1)]);
  const read = await Promise.all([...ids].map((id) => articles.find(id)));
  const sources = new Map(
    read.flatMap((stored) => (stored ? [[stored.article.id, sourceOf(stored, entity)] as const] : [])),
  );
  return {
    ...{ kind, name, quotes, mentions },
    aliases: forms,
    roles: roles.flatMap(({ role, article }) => {
      const source = sources.get(article);
      return source ? [{ role, source }] : [];
    }),
    source: sources.get(newest[0] ?? '') ?? null,
  };
}

function sourceOf(stored: StoredArticle, entity: NamedEntity['entity']) {
  return toSource(stored.article, firstMention(stored, entity) ?? [0, 0]);
}
