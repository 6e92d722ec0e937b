import type { Article } from '../../../core/article.ts';
import type { ReadRequest } from '../asker.ts';
import { toWish } from '../feeds/follow-feed.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { type Judged, judge } from './intake.ts';
import { asOthersHaveIt, expectAsOthersHaveIt, findOthersArticle, type OthersArticle } from './others-article.ts';
import { readOrSay } from './read-or-say.ts';

/** What would be kept of something that was read. */
export type JudgedAs = {
  readonly judged: Judged;
  /** Whether others brought it, and the asker may change nothing of it. */
  readonly isOthers: boolean;
};

/** Nothing is kept. Throws a UserError where the text stalls, or where it would change what others brought. */
export async function judgeAs(
  parts: ReadingParts,
  read: Article,
  request: ReadRequest,
  now: Temporal.Instant,
): Promise<JudgedAs> {
  const others = await findOthersArticle(parts.store, read.id, request);
  const judged = await readOrSay(() => judge(parts, toAsked(parts, read, request, others), now));
  if (others) expectAsOthersHaveIt(judged, others);
  return { judged, isOthers: others !== undefined };
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
