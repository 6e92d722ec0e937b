import type { Article } from '../../../core/article.ts';
import { toMaker } from '../../../core/channels/maker.ts';
import { SourceError, UserError } from '../../../core/errors.ts';
import type { TakenView } from '../../../core/views/reading-views.ts';
import { parseCanonicalUrl } from '../../../ingest/article/canonical-url.ts';
import { toArticle } from '../../../ingest/article/to-article.ts';
import type { ReadRequest, What } from '../asker.ts';
import { toWish } from '../feeds/follow-source.ts';
import { hostOf } from '../feeds/source-words.ts';
import { fetchPage } from '../poll/item-text.ts';
import { toUrlKey } from '../poll/plan-items.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { judge, keepJudged } from './intake.ts';
import { asOthersHaveIt, expectAsOthersHaveIt, findOthersArticle, type OthersArticle } from './others-article.ts';
import { toPastedOrigin } from './pasted-origin.ts';
import { readAddress } from './read-address.ts';
import { toStep } from './to-step.ts';
import { toTakenView } from './to-taken-view.ts';

/** Reads a text that someone pasted. Throws a UserError where there is none in it. */
export async function readText(
  parts: ReadingParts,
  text: string,
  request: ReadRequest,
  now: Temporal.Instant,
): Promise<TakenView> {
  const article = await orSay(() => parts.work.parseText(text));
  if (!article) throw new UserError('There is no text in it.', 'Expected an article, or the address of one.');
  return readAs(parts, article, request, { where: 'a text that was pasted', origin: 'read' }, now);
}

/** Reads one page. Throws a UserError in words where it cannot be had. */
export async function readPage(
  parts: ReadingParts,
  { url: typed, number }: What,
  request: ReadRequest,
  now: Temporal.Instant,
): Promise<TakenView> {
  const proposal = number === null ? undefined : await parts.store.sources.find(number);
  if (number !== null && !proposal) throw new UserError('The proposal is gone.', '/read with the address reads it.');
  const url = proposal?.url ?? readAddress(typed ?? '');
  const page = await fetchPage(parts, url);
  if (page.kind === 'none')
    throw new UserError(`It could not be read: ${page.reason}.`, 'Paste its text after /read instead.');
  const article = toArticle(page.article, null);
  if (!article) throw new UserError(`The page at ${hostOf(url)} has no text.`, 'Expected the address of an article.');
  const taken = await readAs(parts, article, request, { where: `the page at ${hostOf(url)}`, origin: 'read' }, now);
  if (proposal?.format === 'page' && proposal.state === 'proposed') await parts.store.sources.remove(proposal.id);
  return taken;
}

/** From where something came that no source brought. */
export type Provenance = { readonly where: string; readonly origin: string };

/** Takes an article in, and writes down what happened to it. Throws a UserError where its text stalls. */
export async function readAs(
  parts: ReadingParts,
  read: Article,
  request: ReadRequest,
  { where, origin }: Provenance,
  now: Temporal.Instant,
): Promise<TakenView> {
  const others = await findOthersArticle(parts.store, read.id, request);
  const article = toAsked(parts, read, request, others);
  const before = await parts.store.articles.originOf(read.id);
  const from = origin === 'read' ? toPastedOrigin(toMaker(request.channel), before) : origin;
  const judged = await orSay(() => judge(parts, article, now));
  if (others) expectAsOthersHaveIt(judged, others);
  const taken = await keepJudged(parts, judged, from, now);
  const trail = [toStep('found', now, `it is ${where}`), ...taken.trail];
  await keepItem(parts, taken.article, trail, now);
  return { ...toTakenView(taken), saved: others ? 'same' : taken.saved };
}

/** What was read, with what its reader says of it. */
function toAsked(parts: ReadingParts, read: Article, request: ReadRequest, others: OthersArticle | undefined): Article {
  const { story } = toWish(parts, request);
  const said = {
    ...read,
    title: request.title ?? read.title,
    published: request.published ?? read.published,
    story: story ?? read.story,
  };
  const whole = others ? asOthersHaveIt(said, others) : said;
  return { ...whole, published: whole.published ?? request.posted ?? null };
}

/** A text that stalls or kills its thread is one that cannot be read. */
async function orSay<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new UserError(`It could not be read: ${error.message}.`, 'Expected the text of an article.');
  }
}

async function keepItem(
  { store }: ReadingParts,
  { id, title, url }: Article,
  trail: Parameters<typeof store.sources.keepItem>[0]['trail'],
  now: Temporal.Instant,
): Promise<void> {
  const canonical = url === null ? undefined : parseCanonicalUrl(url);
  const keys = [`article:${id}`, ...(canonical ? [toUrlKey(canonical)] : [])];
  const [known] = (await store.sources.items(null, [`article:${id}`])).values();
  const item = { source: null, article: id, title, url, print: id, outcome: 'saved', tries: 0, trail } as const;
  await store.sources.keepItem({ ...item, id: known?.id ?? null, at: now, keys });
}
