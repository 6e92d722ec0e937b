import { UserError } from '../../../core/errors.ts';
import { type TellingChoice, USUAL_POSTS_AN_HOUR } from '../../../core/schedule/telling-choice.ts';
import { foldedWords } from '../../../core/text/folded-words.ts';
import { parseWordFilter, type WordFilter } from '../../../core/text/search/word-filter.ts';
import type { Store } from '../../../store/port/port.ts';
import type { ChoiceRequest } from '../subscriptions.ts';

/** What was typed as a choice. Throws a UserError for words or feeds that cannot be read. */
export async function readChoice(store: Store, { words, feeds, ping }: ChoiceRequest): Promise<TellingChoice> {
  return {
    words: words == null ? null : readWords(words),
    feeds: feeds ? await readFeeds(store, feeds) : null,
    ping: ping ?? null,
    anHour: USUAL_POSTS_AN_HOUR,
  };
}

/** The same for a subscription that may choose by nothing. */
export async function readOwnChoice(
  store: Store,
  request: ChoiceRequest,
): Promise<{ readonly choice?: TellingChoice }> {
  const isAsked = [request.words, request.feeds, request.ping].some((part) => part != null);
  return isAsked ? { choice: await readChoice(store, request) } : {};
}

function readWords(typed: string): WordFilter {
  const words = parseWordFilter(typed);
  if (words) return words;
  throw new UserError(
    `words: “${typed}” names nothing to look for.`,
    'Type words or phrases, comma-separated; +word must be there, -word must not: ceasefire, truce, -football.',
  );
}

/** The numbers of followed feeds, each typed as its number or as words of its name or address. Throws a UserError. */
async function readFeeds({ feeds }: Store, typed: readonly string[]): Promise<readonly number[]> {
  const followed = await feeds.list();
  const numbers = typed.map((one) => {
    const found = followed.filter((feed) => String(feed.id) === one || hasWords([feed.title ?? '', feed.url], one));
    const exact = found.find(({ id }) => String(id) === one);
    const [only] = exact ? [exact] : found;
    if (only && (exact || found.length === 1)) return only.id;
    if (!only) throw new UserError(`No feed “${one}” is followed.`, '/feeds lists the feeds, /follow adds one.');
    throw new UserError(
      `“${one}” could be several feeds.`,
      `Which one: ${found
        .slice(0, 5)
        .map(({ id, title, url }) => `${id} (${title ?? url})`)
        .join(', ')}?`,
      { option: 'feed', values: found.slice(0, 5).map(({ id }) => String(id)) },
    );
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function hasWords(texts: readonly string[], typed: string): boolean {
  const own = foldedWords(texts.join(' '));
  const words = foldedWords(typed);
  return words.length > 0 && words.every((word) => own.includes(word));
}
