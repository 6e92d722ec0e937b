import type { EditionEntity } from '../../core/editions/edition.ts';
import { type NamingSentence, rankExplaining } from '../../core/question/describe/rank-explaining.ts';
import { isInside, type Span } from '../../core/text/span.ts';
import { toSource } from '../../core/to-source.ts';
import type { SourcedText } from '../../core/views/views.ts';
import { toDocument } from '../../extract/text/document.ts';
import type { ArticleStore, StoredArticle } from '../../store/articles.ts';
import { isNameOf } from './find-named.ts';

const MOST_EXPLAINED = 2;
/** A longer sentence is read in its article. */
const EXPLAINED_CHARS = 320;

/** The sentences of articles that say best who somebody is; a few, none if the articles only name them. */
export async function findExplained(articles: ArticleStore, entity: EditionEntity): Promise<readonly SourcedText[]> {
  const ids = new Set([...entity.newest, ...entity.roles.map(({ article }) => article)]);
  const read = await Promise.all([...ids].map((id) => articles.find(id)));
  const naming = read.flatMap((stored) => (stored ? sentencesOf(stored, entity) : []));
  const once = [...new Map(rankExplaining(naming).map((sentence) => [sentence.text, sentence])).values()];
  return once.slice(0, MOST_EXPLAINED).map(({ text, source }) => ({ text, source }));
}

function sentencesOf(
  { article, findings }: StoredArticle,
  entity: EditionEntity,
): readonly (NamingSentence & SourcedText)[] {
  const isMeant = isNameOf(entity);
  const own = findings.people.filter(isMeant).flatMap(({ mentions }) => mentions);
  const rest = findings.people
    .filter((person) => person.kind === 'person' && !isMeant(person))
    .flatMap(({ mentions }) => mentions);
  return toDocument(article.text, null, null).sentences.flatMap((span) => {
    const mention = own.find((name) => isInside(name, span));
    const text = article.text.slice(...span).trimEnd();
    if (!mention || text.length > EXPLAINED_CHARS) return [];
    const within = ([from, to]: Span): Span => [from - span[0], to - span[0]];
    const others = rest.filter((name) => isInside(name, span)).map(within);
    return [{ text, name: within(mention), others, source: toSource(article, span) }];
  });
}
