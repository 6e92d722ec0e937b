import { ruleQuotes, toRuledQuote } from '../../core/rulings/rule-quotes.ts';
import { isQuoteRuling } from '../../core/rulings/ruling.ts';
import type { StoredArticle } from '../../store/port/articles.ts';
import type { RulingStore } from '../../store/port/rulings.ts';

export type RuleArticle = (stored: StoredArticle) => Promise<StoredArticle>;

/** Articles with their quotes as the team ruled; the rulings are read once. */
export function createRuledArticles(rulings: RulingStore): RuleArticle {
  let read: ReturnType<typeof readQuoteRulings> | undefined;
  return async (stored) => {
    read ??= readQuoteRulings(rulings);
    const { article, findings } = stored;
    const ruled = ruleQuotes(article, findings.quotes, await read);
    if (ruled.size === 0) return stored;
    const quotes = findings.quotes.flatMap((quote, number) => {
      const ruling = ruled.get(number);
      return ruling ? (toRuledQuote(quote, findings.people, ruling) ?? []) : [quote];
    });
    return { article, findings: { ...findings, quotes } };
  };
}

async function readQuoteRulings(rulings: RulingStore) {
  return (await rulings.list()).filter(isQuoteRuling);
}
