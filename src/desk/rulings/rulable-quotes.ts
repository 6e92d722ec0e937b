import { UserError } from '../../core/errors.ts';
import { ruleQuotes, toQuoteIds, toRuledQuote, wholeSpan } from '../../core/rulings/rule-quotes.ts';
import { isQuoteRuling, toRulingMark } from '../../core/rulings/ruling.ts';
import { toWordAnchor, type WordAnchor } from '../../core/rulings/word-anchor.ts';
import type { RulableQuote } from '../../core/views/ruling-views.ts';
import type { Page, SourcedQuote } from '../../core/views/views.ts';
import type { StoredArticle } from '../../store/port/articles.ts';
import type { Store } from '../../store/port/port.ts';
import { findQuotes, type QuoteParts, type QuotesRequest } from '../ask/statements/quotes.ts';
import { isName, readPerson } from '../ask/statements/speakers.ts';
import type { PeopleBook } from '../people/people-book.ts';
import { toSourcedQuote } from '../to-sourced-quote.ts';

type QuoteRulingStores = Pick<Store, 'articles' | 'rulings'>;

type FoundRulable = {
  readonly rulable: RulableQuote;
  readonly anchor: WordAnchor;
  /** Whose the words are now. */
  readonly found: string;
};

const OTHERS_OFFERED = 4;

/** A statement by its id. Throws a UserError if the article has no such words any more. */
export async function findRulableQuote({ articles, rulings }: QuoteRulingStores, id: string): Promise<FoundRulable> {
  const [article = ''] = id.split(/#[^#]*$/);
  const stored = await articles.find(article);
  const number = stored ? toQuoteIds(article, stored.findings.quotes).indexOf(id.trim()) : -1;
  const quote = stored?.findings.quotes[number];
  if (!stored || !quote)
    throw new UserError(
      `There is no statement “${id}”.`,
      'The article may have changed. Find it with /quote and press Correct… again.',
    );
  const { text } = stored.article;
  const ruling = ruleQuotes(stored.article, stored.findings.quotes, (await rulings.list()).filter(isQuoteRuling)).get(
    number,
  );
  const ruled = ruling && toRuledQuote(quote, stored.findings.people, ruling);
  const statement: SourcedQuote = {
    ...toSourcedQuote(stored.article, quote),
    quote: ruled ?? quote,
    ...(ruling ? { mark: toRulingMark(ruling) } : {}),
  };
  const found = quote.speaker?.name ?? '';
  const others = listOthers(stored, quote.sentence[0], [found, statement.quote.speaker?.name ?? '']);
  return { rulable: { id, statement, others }, anchor: toWordAnchor(article, text, wholeSpan(quote)), found };
}

/** People of the article, those named nearest to the statement first. */
function listOthers({ findings }: StoredArticle, start: number, not: readonly string[]): readonly string[] {
  return findings.people
    .filter(({ name }) => !not.includes(name))
    .map(({ name, mentions }) => ({ name, far: Math.min(...mentions.map(([at]) => Math.abs(at - start))) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, OTHERS_OFFERED)
    .map(({ name }) => name);
}

/** The statements of an answer, each with its id. */
export async function listRulableQuotes(stores: QuoteParts, request: QuotesRequest): Promise<Page<RulableQuote>> {
  const { quotes } = await findQuotes(stores, request);
  const items = await Promise.all(
    quotes.items.map(async (statement) => {
      const { article } = statement.source;
      const stored = await stores.articles.find(article);
      const found = stored?.findings.quotes ?? [];
      const [start] = wholeSpan(statement.quote);
      const number = found.findIndex((quote) => wholeSpan(quote)[0] === start && quote.text === statement.quote.text);
      const id = toQuoteIds(article, found)[number];
      return id === undefined ? [] : [{ id, statement, others: [] }];
    }),
  );
  return { ...quotes, items: items.flat() };
}

const EVER = { story: null, asOf: null };

/** A person of the articles; a name that they do not have is taken as it is typed. Throws a UserError if it may be several. */
export async function readNewSpeaker(people: PeopleBook, typed: string): Promise<string> {
  const index = await people.in(EVER);
  return isName(index, typed) ? readPerson(index, typed, 'speaker').entity.name : typed;
}
