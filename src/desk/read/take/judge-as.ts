import type { Article } from '../../../core/article/article.ts';
import type { ReadRequest } from '../asker.ts';
import { toWish } from '../feeds/follow-feed.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { type Judged, judge } from './intake.ts';
import { asOthersHaveIt, expectAsOthersHaveIt, findOthersArticle, type OthersArticle } from './others-article.ts';
import { readOrSay } from './reading/read-or-say.ts';

/** What would be saved of a text or page. */
export type JudgedAs = {
  readonly judged: Judged;
  /** Whether others added it and the asker may not change it. */
  readonly isOthers: boolean;
};

/** Saves nothing. Throws a UserError if the text stalls, or if it would change what others added. */
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

/** What was read, with the reader's own details. */
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
