import { toSource } from '../../../core/article/to-source.ts';
import { UserError } from '../../../core/errors.ts';
import type { Item } from '../../../core/feeds/item.ts';
import type { WhyView } from '../../../core/views/reading-views.ts';
import { parseCanonicalPart, parseCanonicalUrl } from '../../../ingest/article/canonical-url.ts';
import { toArticleId } from '../../../ingest/article/identity.ts';
import { toFeedLine } from '../feeds/feed-line.ts';
import { hostOfAddress } from '../feeds/feed-words.ts';
import { toUrlKey } from '../poll/plan-items.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { parseWebAddress } from './reading/read-address.ts';

/** What happened to an item, by its address in any form or an article's id. Throws a UserError if it is neither. */
export async function explain(parts: ReadingParts, typed: string, now: Temporal.Instant): Promise<WhyView> {
  const { asked, id, keys } = readAsked(typed);
  const { articles, ledger, feeds } = parts.store;
  const items = await findItems(parts, id, keys);
  const article = items.find((item) => item.article !== null)?.article ?? id;
  const stored = await articles.find(article);
  const joining = await articles.joining(article);
  const seen = items.map(({ outcome, firstSeen, lastSeen, trail }) => ({ outcome, firstSeen, lastSeen, trail }));
  const told = (await ledger.toldOf(`article|${article}`))
    .filter(({ desk }) => desk === parts.store.workspace)
    .map((one) => ({
      channel: one.channel,
      kind: one.kind,
      number: one.id,
    }));
  const isUnknown = items.length === 0 && !stored;
  const nearest = isUnknown
    ? (await feeds.list()).find(({ url, homepage }) => isNear(asked, url, homepage))
    : undefined;
  return {
    asked,
    article: stored
      ? {
          source: toSource(stored.article, [0, 0]),
          story: stored.article.story,
          isWeak: joining?.isWeak ?? false,
          further: (joining?.further ?? []).map(({ story }) => story),
          isBundled: (await articles.originOf(article)) === 'data',
        }
      : null,
    seen,
    told,
    nearest: nearest ? toFeedLine(nearest, now) : null,
  };
}

type Asked = { readonly asked: string; readonly id: string; readonly keys: readonly string[] };

function readAsked(typed: string): Asked {
  const id = /^[0-9a-f]{16}$/.exec(typed.trim())?.[0];
  if (id) return { asked: id, id, keys: [] };
  const address = parseWebAddress(typed) ?? '';
  const canonical = parseCanonicalUrl(address);
  // Of a page with several articles, the one that was asked for.
  const part = parseCanonicalPart(address);
  if (canonical && part)
    return { asked: part, id: toArticleId(canonical, ''), keys: [...new Set([part, canonical])].map(toUrlKey) };
  throw new UserError(
    `“${typed.slice(0, 200)}” is neither an address nor an article.`,
    'Type an address, such as /desk why https://news.example/talks, or the id from a Show source button.',
  );
}

async function findItems({ store }: ReadingParts, id: string, keys: readonly string[]): Promise<readonly Item[]> {
  const under = await Promise.all(keys.map((key) => store.feeds.itemsUnder(key)));
  const found = [...under.flat(), ...(await store.feeds.itemsOf(id))];
  return [...new Map(found.map((item) => [item.id, item])).values()];
}

/** On the same site: "edition.news.example" belongs to "news.example". */
function isNear(asked: string, url: string, homepage: string | null): boolean {
  const host = hostOfAddress(asked);
  return [url, homepage].some((one) => {
    const other = one === null ? '' : hostOfAddress(one);
    return other !== '' && (host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`));
  });
}
