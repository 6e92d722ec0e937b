import { toSource } from '../../core/article/to-source.ts';
import { findQuoteAt } from '../../core/rulings/rule-quotes.ts';
import type { Ruling, RulingDecision } from '../../core/rulings/ruling.ts';
import { locateAnchor, type WordAnchor } from '../../core/rulings/word-anchor.ts';
import type { Source } from '../../core/source.ts';
import type { Span } from '../../core/text/span.ts';
import type { RulingView } from '../../core/views/ruling-views.ts';
import type { ArticleStore, StoredArticle } from '../../store/port/articles.ts';

/** Rulings as they stand, with the article that each speaks of. */
export function toRulingViews(articles: ArticleStore, rulings: readonly Ruling[]): Promise<readonly RulingView[]> {
  return Promise.all(rulings.map((ruling) => toRulingView(articles, ruling)));
}

async function toRulingView(articles: ArticleStore, ruling: Ruling): Promise<RulingView> {
  const anchors = anchorsOf(ruling.decision);
  let source: Source | null = null;
  let isHeld = anchors.length === 0;
  for (const anchor of anchors) {
    const stored = await articles.find(anchor.article);
    if (!stored) continue;
    const span = locateAnchor(stored.article.text, anchor);
    source ??= toSource(stored.article, span ?? [0, 0]);
    if (!span || !isFound(ruling.decision, stored, anchor, span)) continue;
    source = toSource(stored.article, span);
    isHeld = true;
    break;
  }
  return { ruling, source, state: ruling.undone ? 'undone' : isHeld ? 'holds' : 'lost' };
}

function anchorsOf(decision: RulingDecision): readonly WordAnchor[] {
  if (!('on' in decision)) return [];
  return 'places' in decision.on ? decision.on.places : [decision.on];
}

/** Whether something is still found in the words. */
function isFound(
  { kind }: RulingDecision,
  { article, findings }: StoredArticle,
  anchor: WordAnchor,
  [start, end]: Span,
): boolean {
  if (kind === 'speaker' || kind === 'not-speech')
    return findQuoteAt(article.text, findings.quotes, anchor) !== undefined;
  return findings.keyDates.some(({ span }) => span[0] < end && span[1] > start);
}
