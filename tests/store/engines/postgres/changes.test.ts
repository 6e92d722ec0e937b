import { expect, test } from 'vitest';
import { openStore } from '../../../../src/store/open/open-store.ts';
import { freshDatabase } from '../../../postgres/fresh-database.ts';
import { NOTHING, SEEN, sampleArticle } from '../../sample.ts';

test('another process hears at once that stories or articles changed', async () => {
  const { url, drop } = await freshDatabase();
  const [one, other] = [await openStore({ file: '', url }), await openStore({ file: '', url })];
  const [heard, heardHere]: [string[], string[]] = [[], []];
  const stop = other.listen((what) => heard.push(what));
  one.listen((what) => heardHere.push(what));
  const overlay = { slug: 'harbour', title: 'Harbour', description: null, rules: null, feeds: null };
  // The first changes may come before the other process listens.
  await expect
    .poll(
      async () => {
        await one.stories.save([{ ...overlay, isArchived: false, mergedInto: null }]);
        return heard;
      },
      { timeout: 30_000 },
    )
    .toContain('stories');
  await one.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
  await expect.poll(() => heard, { timeout: 30_000 }).toContain('articles');
  expect(heardHere).toEqual([]);
  stop();
  await Promise.all([one.close(), other.close()]);
  await drop();
});
