import { UserError } from '../../../../core/errors.ts';
import type { TakenView } from '../../../../core/views/reading-views.ts';
import { toArticle } from '../../../../ingest/article/to-article.ts';
import type { ReadRequest, What } from '../../asker.ts';
import { hostOfAddress } from '../../feeds/feed-words.ts';
import { fetchPage } from '../../poll/fetch-page.ts';
import type { ReadingParts } from '../../reading-parts.ts';
import { readAddress } from './read-address.ts';
import { readAs } from './read-as.ts';

/** Reads one page. Throws a UserError if that is not possible. */
export async function readPage(
  parts: ReadingParts,
  { url: typed, number }: What,
  request: ReadRequest,
  now: Temporal.Instant,
): Promise<TakenView> {
  const proposal = number === null ? undefined : await parts.store.feeds.find(number);
  if (number !== null && !proposal) throw new UserError('The proposal is gone.', 'Use /read with the address.');
  const url = proposal?.url ?? readAddress(typed ?? '');
  const page = await fetchPage(parts, url);
  if (page.kind === 'none')
    throw new UserError(`It could not be read: ${page.reason}.`, 'Paste its text after /read instead.');
  const article = toArticle(page.article, null);
  if (!article) throw new UserError(`The page at ${hostOfAddress(url)} has no text.`, 'Use the address of an article.');
  const taken = await readAs(
    parts,
    article,
    request,
    { where: `the page at ${hostOfAddress(url)}`, origin: 'read' },
    now,
  );
  if (proposal?.format === 'page' && proposal.state === 'proposed') await parts.store.feeds.remove(proposal.id);
  return taken;
}
