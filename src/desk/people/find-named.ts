import { toSource } from '../../core/article/to-source.ts';
import type { EditionEntity } from '../../core/editions/edition.ts';
import type { Person } from '../../core/person.ts';
import { foldText } from '../../core/text/fold.ts';
import { isInside, type Span } from '../../core/text/span.ts';
import type { SourcedText } from '../../core/views/views.ts';
import { toDocument } from '../../extract/text/document.ts';
import type { ArticleStore, StoredArticle } from '../../store/port/articles.ts';

/** The sentences that name someone first in the newest articles; a few. */
export async function findNamed(articles: ArticleStore, entity: EditionEntity): Promise<readonly SourcedText[]> {
  const read = await Promise.all(entity.newest.map((id) => articles.find(id)));
  return read.flatMap((stored) => {
    const mention = stored && firstMention(stored, entity);
    if (!mention) return [];
    const { article } = stored;
    const sentences = toDocument(article.text, null, null).sentences;
    const span = sentences.find((sentence) => isInside(mention, sentence)) ?? mention;
    return [{ text: article.text.slice(...span), source: toSource(article, span) }];
  });
}

/** Where an article first names an entity; undefined if what was found in it does not say. */
export function firstMention({ findings }: StoredArticle, entity: EditionEntity): Span | undefined {
  return findings.people.find(isNameOf(entity))?.mentions[0];
}

/** Whether someone whom an article names is an entity, by one of its names. */
export function isNameOf({ kind, name, forms }: EditionEntity): (person: Person) => boolean {
  const names = new Set([name, ...forms].map(foldText));
  return (person) => person.kind === kind && names.has(foldText(person.name));
}
