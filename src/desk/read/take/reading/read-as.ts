import type { Article } from '../../../../core/article/article.ts';
import { toMaker } from '../../../../core/channels/maker.ts';
import type { TakenView } from '../../../../core/views/reading-views.ts';
import { parseCanonicalUrl } from '../../../../ingest/article/canonical-url.ts';
import type { ReadRequest } from '../../asker.ts';
import { toUrlKey } from '../../poll/plan-items.ts';
import type { ReadingParts } from '../../reading-parts.ts';
import { keepJudged } from '../intake.ts';
import { type JudgedAs, judgeAs } from '../judge-as.ts';
import { toPastedOrigin } from '../pasted-origin.ts';
import { toStep } from '../to-step.ts';
import { toTakenView } from '../to-taken-view.ts';

/** Where something came from, if not from a feed. */
export type Provenance = { readonly where: string; readonly origin: string };

/** Takes in an article and records what happened to it. Throws a UserError, as judgeAs does. */
export async function readAs(
  parts: ReadingParts,
  read: Article,
  request: ReadRequest,
  provenance: Provenance,
  now: Temporal.Instant,
): Promise<TakenView> {
  return keepRead(parts, await judgeAs(parts, read, request, now), request, provenance, now);
}

/** The second half: saves what was judged, on behalf of the channel it was read in. */
export async function keepRead(
  parts: ReadingParts,
  { judged, isOthers }: JudgedAs,
  { channel }: Pick<ReadRequest, 'channel'>,
  { where, origin }: Provenance,
  now: Temporal.Instant,
): Promise<TakenView> {
  const before = await parts.store.articles.originOf(judged.article.id);
  const from = origin === 'read' ? toPastedOrigin(toMaker(channel), before) : origin;
  const taken = await keepJudged(parts, judged, from, now);
  const trail = [toStep('found', now, `it is ${where}`), ...taken.trail];
  await keepItem(parts, taken.article, trail, now);
  return { ...toTakenView(parts, taken), saved: isOthers ? 'same' : taken.saved };
}

async function keepItem(
  { store }: ReadingParts,
  { id, title, url }: Article,
  trail: Parameters<typeof store.feeds.keepItem>[0]['trail'],
  now: Temporal.Instant,
): Promise<void> {
  const canonical = url === null ? undefined : parseCanonicalUrl(url);
  const keys = [`article:${id}`, ...(canonical ? [toUrlKey(canonical)] : [])];
  const [known] = (await store.feeds.items(null, [`article:${id}`])).values();
  const item = {
    source: null,
    article: id,
    title,
    url,
    language: null,
    print: id,
    outcome: 'saved',
    tries: 0,
    trail,
  } as const;
  await store.feeds.keepItem({ ...item, id: known?.id ?? null, at: now, keys });
}
