import { toSource } from '../../core/article/to-source.ts';
import type { EditionEntity } from '../../core/editions/edition.ts';
import { type NamingSentence, rankExplaining } from '../../core/question/describe/rank-explaining.ts';
import { isInside, type Span } from '../../core/text/span.ts';
import type { SourcedText } from '../../core/views/views.ts';
import { toDocument } from '../../extract/text/document.ts';
import type { ArticleStore, StoredArticle } from '../../store/port/articles.ts';
import { withoutAlike } from '../ask/lines/without-alike.ts';
import { findIntroduced } from './find-introduced.ts';
import { isNameOf } from './find-named.ts';

const MOST_EXPLAINED = 2;
/** Of a longer sentence, such as captions that run into one another, only what stands around the name is shown. */
const EXPLAINED_CHARS = 320;
const AROUND_CHARS = 60;

/** The sentences of articles that say best who somebody is; a few, none if the articles only name them. */
export async function findExplained(articles: ArticleStore, entity: EditionEntity): Promise<readonly SourcedText[]> {
  const ids = new Set([...entity.newest, ...entity.roles.map(({ article }) => article)]);
  const read = await Promise.all([...ids].map((id) => articles.find(id)));
  const stored = read.flatMap((one) => one ?? []);
  const [best, ...others] = rankExplaining(stored.flatMap((one) => sentencesOf(one, entity)));
  const introduced = stored.flatMap((one) => introducedIn(one, entity));
  const different = withoutAlike([...(best ? [best] : []), ...introduced, ...others], []);
  return different.slice(0, MOST_EXPLAINED).map(({ text, source }) => ({ text, source }));
}

function sentencesOf(
  { article, findings }: StoredArticle,
  entity: EditionEntity,
): readonly (NamingSentence & SourcedText)[] {
  const { own, rest } = mentionsIn(findings, entity);
  return sentencesIn(article.text).flatMap((span) => {
    const mention = own.find((name) => isInside(name, span));
    if (!mention) return [];
    const isLong = span[1] - span[0] > EXPLAINED_CHARS;
    const shown = isLong ? aroundName(article.text, mention, { span, rest }) : span;
    const [lead, tail] = [shown[0] > span[0] ? '… ' : '', shown[1] < span[1] ? ' …' : ''];
    const text = `${lead}${article.text.slice(...shown).trimEnd()}${tail}`;
    const within = ([from, to]: Span): Span => [from - shown[0] + lead.length, to - shown[0] + lead.length];
    const others = rest.filter((name) => isInside(name, shown)).map(within);
    return [{ text, name: within(mention), others, isPart: isLong, source: toSource(article, shown) }];
  });
}

const sentencesIn = (text: string) => toDocument(text, null, null).sentences;

/** Where they are named, and where other persons are. */
function mentionsIn({ people }: StoredArticle['findings'], entity: EditionEntity) {
  const isMeant = isNameOf(entity);
  const others = people.filter((person) => person.kind === 'person' && !isMeant(person));
  return {
    own: people.filter(isMeant).flatMap(({ mentions }) => mentions),
    rest: others.flatMap(({ mentions }) => mentions),
  };
}

/** Two sentences that together say who somebody is. */
function introducedIn({ article, findings }: StoredArticle, entity: EditionEntity): readonly SourcedText[] {
  const { own, rest } = mentionsIn(findings, entity);
  const span = findIntroduced(article.text, { sentences: sentencesIn(article.text), own, rest });
  if (!span) return [];
  return [{ text: article.text.slice(...span).replaceAll(/\s+/g, ' '), source: toSource(article, span) }];
}

type Sentence = {
  readonly span: Span;
  /** Where others are named. */
  readonly rest: readonly Span[];
};

/** Whole words around a name, within its sentence; what stands before another's name is theirs. */
function aroundName(text: string, [start, end]: Span, { span: [first, last], rest }: Sentence): Span {
  const before = Math.max(first, ...rest.map(([, to]) => (to <= start ? to : 0)));
  const from = text.slice(Math.max(before, start - AROUND_CHARS), start);
  const to = text.slice(end, Math.min(last, end + AROUND_CHARS));
  const skipped = start - from.length === first ? 0 : from.search(/\s/) + 1;
  const kept = end + to.length === last ? to.length : Math.max(0, to.search(/\s\S*$/));
  return [start - from.length + skipped, end + kept];
}
