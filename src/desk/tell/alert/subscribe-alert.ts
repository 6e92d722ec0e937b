import { UserError } from '../../../core/errors.ts';
import { toAlertCron, USUAL_POSTS_AN_HOUR } from '../../../core/schedule/alert-choice.ts';
import { foldedWords } from '../../../core/text/folded-words.ts';
import { parseWordFilter, type WordFilter } from '../../../core/text/word-filter.ts';
import type { Subscribed } from '../../../store/ledger.ts';
import type { Store } from '../../../store/port.ts';
import { addRequested, readPeople, type SubscribeParts } from '../subscribe.ts';
import type { AlertRequest } from '../subscriptions.ts';
import { CURSOR } from './alert-state.ts';

/** Sets up an alert: what comes from now on. Throws a UserError. */
export async function subscribeAlert(
  parts: SubscribeParts,
  request: AlertRequest,
  now: Temporal.Instant,
): Promise<Subscribed> {
  const { store } = parts;
  const people = request.people && [...new Set(await readPeople(parts, request.people))].sort();
  const choice = {
    words: request.words === null ? null : readWords(request.words),
    feeds: request.feeds && (await readFeeds(store, request.feeds)),
    anHour: request.anHour ?? USUAL_POSTS_AN_HOUR,
  };
  const revision = await store.articles.revision();
  const cron = toAlertCron(request.pace);
  const rule = { kind: 'alert', cron, offsets: [], onlyDate: null, people, whenEmpty: 'silent', choice } as const;
  const added = await addRequested(parts, request, rule, now);
  if (added.what === 'new') await store.ledger.tell(added.subscription.id, CURSOR, revision);
  return added;
}

function readWords(typed: string): WordFilter {
  const words = parseWordFilter(typed);
  if (words) return words;
  throw new UserError(
    `/alert words: “${typed}” names nothing to look for.`,
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
