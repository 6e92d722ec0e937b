import { UserError } from '../../../core/errors.ts';
import type { FollowedSource } from '../../../core/followed-source.ts';
import type { SourceStore } from '../../../store/sources.ts';

/** A source by number; without a number the only one that is followed. Throws a UserError. */
export async function chooseSource(sources: SourceStore, number: number | null): Promise<FollowedSource> {
  if (number !== null) {
    const source = await sources.find(number);
    if (source) return source;
    throw new UserError(`There is no source ${number}.`, '/sources list shows their numbers.');
  }
  const all = await sources.list();
  const [only] = all;
  if (only && all.length === 1) return only;
  if (!only) throw new UserError('No source is followed.', 'Follow one with /follow https://news.example/feed');
  const numbers = all.map(({ id }) => String(id));
  throw new UserError('Several sources are followed.', `Which one: ${numbers.slice(0, 25).join(', ')}?`, {
    option: 'number',
    values: numbers.slice(0, 5),
  });
}
