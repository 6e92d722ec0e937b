import { toSource } from '../../../core/article/to-source.ts';
import type { Quote } from '../../../core/quotes/quote.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import { foldedWords } from '../../../core/text/folded-words.ts';
import { shortHash } from '../../../core/text/short-hash.ts';
import type { AlertArticle, AlertThing } from '../../../core/views/alert-view.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import { toSourcedQuote } from '../../to-sourced-quote.ts';
import { fitsChosenWords, isByPeople } from '../choice/fits.ts';
import { leadSentenceOf } from '../digest/lead-sentence.ts';
import type { Growth } from '../growth/find-growth.ts';
import { articleItem, toToldVersion } from '../growth/told-version.ts';
import type { Arrived } from './find-arrived.ts';

/** A report of which an article came or was edited; at least one. */
export type ArrivedReport = {
  /** Oldest first. */
  readonly arrived: readonly Arrived[];
  /** The ids of all of its articles. */
  readonly members: readonly string[];
};

export type Known = {
  /** What the channel has received of what is looked at: item → value. */
  readonly told: ReadonlyMap<string, string>;
  /** By the id of an article that was edited, what it says that the channel has not received. */
  readonly grown: ReadonlyMap<string, Growth>;
  /** Articles that only an edit gave the chosen words: to the channel they are new, whenever they came. */
  readonly wordless: ReadonlySet<string>;
  readonly storyOf: (slug: string | null) => StoryName | null;
};

/** The same words of the same person are one statement, in whichever report. */
export function statementItem({ speaker, text }: Quote): string {
  return `said|${shortHash(`${foldedWords(speaker?.name ?? '').at(-1)}|${foldedWords(text).join(' ')}`)}`;
}

/** What an alert tells of a report: all of it if it is new, or what an edit added; undefined if nothing fits. Pure. */
export function toArticleThing(
  alert: Subscription,
  { arrived, members }: ArrivedReport,
  { told, grown, wordless, storyOf }: Known,
): AlertThing | undefined {
  const fitting = arrived.filter(({ article }) => fitsChosenWords(alert, `${article.title}\n${article.text}`));
  const news = fitting.filter(({ isNew }) => isNew);
  const isTold = members.some((id) => told.has(articleItem(id)));
  const gained = isTold ? undefined : fitting.find(({ article }) => wordless.has(article.id));
  const isKnown = gained === undefined && (isTold || isOlder(alert, arrived, members) || news.length === 0);
  const shown = isKnown ? fitting.find(({ article }) => grown.has(article.id)) : (gained ?? news[0]);
  if (!shown) return undefined;
  const isStatement = (quote: Quote) => isByPeople(alert, quote) && !told.has(statementItem(quote));
  const growth = isKnown ? grown.get(shown.article.id) : undefined;
  const statements = growth
    ? growth.statements.filter(isStatement)
    : alert.people === null
      ? []
      : shown.findings.quotes.filter(isStatement);
  if (statements.length === 0 && (alert.people !== null || growth?.lead === null)) return undefined;
  const thing: AlertArticle = {
    kind: 'article',
    form: shown.article.kind,
    isUpdate: isKnown,
    story: storyOf(shown.stories[0] ?? null),
    source: toSource(shown.article, [0, 0]),
    lead: growth ? growth.lead : leadSentenceOf(shown),
    statements: statements.map((quote) => toSourcedQuote(shown.article, quote)),
    alsoIn: news.filter((one) => one !== shown && !isKnown).map(({ article }) => toSource(article, [0, 0])),
  };
  return { ...thing, told: toldWith(arrived, isKnown ? statements : shown.findings.quotes.filter(isStatement)) };
}

/** The desk had the report before the alert came to it; an alert on some feeds tells what these bring. */
function isOlder({ choice }: Subscription, arrived: readonly Arrived[], members: readonly string[]): boolean {
  return !choice?.feeds && members.some((id) => !arrived.some(({ article }) => article.id === id));
}

function toldWith(arrived: readonly Arrived[], statements: readonly Quote[]): ReadonlyMap<string, string> {
  return new Map([
    ...arrived.map(({ article }) => [articleItem(article.id), toToldVersion(article)] as const),
    ...statements.map((quote) => [statementItem(quote), ''] as const),
  ]);
}
