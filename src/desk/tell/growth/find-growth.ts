import { toSource } from '../../../core/article/to-source.ts';
import type { Quote } from '../../../core/quotes/quote.ts';
import { findAdded } from '../../../core/reports/find-added.ts';
import type { Span } from '../../../core/text/span.ts';
import type { SourcedText } from '../../../core/views/views.ts';
import type { ArticleStore, Correction, StoredArticle } from '../../../store/port/articles.ts';
import { parseToldVersion, versionOf } from './told-version.ts';

/** What an article says that the version a channel received did not. */
export type Growth = {
  /** Its most important new sentence; null: it has no more than new statements. */
  readonly lead: SourcedText | null;
  /** Statements that were added. */
  readonly statements: readonly Quote[];
};

/** What the channel has received (null: that is not known), and when it last looked. */
export type Received = {
  readonly value: string | undefined;
  readonly since: Temporal.Instant;
  readonly until: Temporal.Instant;
};

/** As many versions as the store keeps of one. */
const MAX_VERSIONS = 20;

/** Null if the article says nothing more than it did: it is as it was, or was only corrected. */
export async function findGrowth(
  articles: Pick<ArticleStore, 'corrections'>,
  stored: StoredArticle,
  { value, since, until }: Received,
): Promise<Growth | null> {
  const edits = await findEdits(articles, stored, { value, since, until });
  const first = edits.at(-1);
  if (!first) return null;
  const spans = findAdded(first.before.text, stored.article.text);
  const statements = addedStatements(stored, edits);
  return spans.length + statements.length === 0 ? null : { lead: leadOf(stored, spans), statements };
}

/** The version of an article that a channel received, or could have; null if that is what it says now. */
export async function findVersionBefore(
  articles: Pick<ArticleStore, 'corrections'>,
  stored: StoredArticle,
  received: Received,
): Promise<Correction['before'] | null> {
  return (await findEdits(articles, stored, received)).at(-1)?.before ?? null;
}

/** The edits since the version that was received, newest first; none if the text is that version's. */
async function findEdits(
  articles: Pick<ArticleStore, 'corrections'>,
  { article }: StoredArticle,
  { value, since, until }: Received,
): Promise<readonly Correction[]> {
  const version = parseToldVersion(value);
  // It may have been edited just before it was received.
  if (version === versionOf(article.text)) return [];
  const query = { story: null, asOf: null, article: article.id, limit: MAX_VERSIONS, offset: 0 };
  const { items } = await articles.corrections(query);
  const known = items.filter(({ at }) => Temporal.Instant.compare(at, until) <= 0);
  const edits = editsAfter(known, version, since);
  return versionOf(edits.at(-1)?.before.text ?? article.text) === versionOf(article.text) ? [] : edits;
}

/** Newest first: those after the version that was received, or, where that is not known, after a moment. */
function editsAfter(
  edits: readonly Correction[],
  version: string | null,
  since: Temporal.Instant,
): readonly Correction[] {
  const received = version === null ? -1 : edits.findIndex(({ before }) => versionOf(before.text) === version);
  if (received >= 0) return edits.slice(0, received + 1);
  return edits.filter(({ at }) => Temporal.Instant.compare(at, since) > 0);
}

/** Those that an edit added and that no version before it had. */
function addedStatements({ findings }: StoredArticle, edits: readonly Correction[]): readonly Quote[] {
  const added = new Set(
    edits.flatMap(({ change }) =>
      change.statements.flatMap(({ what, after }) => (what === 'added' && after ? after.text : [])),
    ),
  );
  const before = edits.at(-1)?.before.text ?? '';
  return findings.quotes.filter(({ speaker, text }) => speaker !== null && added.has(text) && !before.includes(text));
}

/** The sentence of the summary with the highest score among those that are new, else the first new one. */
function leadOf({ article, findings }: StoredArticle, spans: readonly Span[]): SourcedText | null {
  const isNew = ({ start, end }: { readonly start: number; readonly end: number }) =>
    spans.some(([from, to]) => from < end && start < to);
  const [best] = findings.summary.filter(isNew).toSorted((a, b) => b.score - a.score || a.start - b.start);
  const [first] = spans;
  if (best) return { text: best.text, source: toSource(article, [best.start, best.end]) };
  return first ? { text: article.text.slice(...first).replace(/\s+/g, ' '), source: toSource(article, first) } : null;
}
