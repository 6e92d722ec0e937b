import { UserError } from '../../../core/errors.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { toStep } from './to-step.ts';

/** Removes an article for good: its feed does not add it again. Returns its title. Throws a UserError. */
export async function takeBack({ store }: ReadingParts, id: string, now: Temporal.Instant): Promise<string> {
  const stored = await store.articles.find(id);
  if (!stored)
    throw new UserError(`There is no article “${id}”.`, 'It may have been removed. /search finds what is stored now.');
  if ((await store.articles.originOf(id)) === 'data')
    throw new UserError(`“${stored.article.title}” comes from a file in data/articles.`, 'Delete that file.');
  await store.articles.remove(id);
  const step = toStep('refused', now, 'someone took it back');
  for (const item of await store.feeds.itemsOf(id)) {
    const trail = [...item.trail, step];
    await store.feeds.keepItem({ ...item, outcome: 'forgotten', trail, at: now, keys: [] });
  }
  return stored.article.title;
}
