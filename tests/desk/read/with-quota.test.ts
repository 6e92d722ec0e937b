import { expect, test } from 'vitest';
import { withQuota } from '../../../src/desk/read/with-quota.ts';
import type { Fetched, FetchRequest } from '../../../src/ingest/fetch/result/fetched.ts';

const REQUEST: FetchRequest = { url: 'https://news.example/', want: 'page', etag: null, lastModified: null };

test('a workspace fetches up to its quota, and goes on the next day', async () => {
  const counts = new Map<string, number>();
  let now = Temporal.Instant.from('2016-07-13T22:30Z');
  let asked = 0;
  const fetch = async (): Promise<Fetched> => {
    asked += 1;
    return { kind: 'unchanged', maxAgeSeconds: null };
  };
  const workspaces = {
    async countFetch(name: string, day: string) {
      const count = (counts.get(`${name} ${day}`) ?? 0) + 1;
      counts.set(`${name} ${day}`, count);
      return count;
    },
  };
  const limited = (workspace: string) => withQuota(fetch, { workspace, workspaces, most: 2, now: () => now });
  const ask = limited('slack/T1');
  await ask(REQUEST);
  await ask(REQUEST);
  expect(await ask(REQUEST)).toMatchObject({
    kind: 'failed',
    how: 'busy',
    reason: expect.stringContaining('has used its 2 requests for today'),
    retryAfterSeconds: 90 * 60,
  });
  expect(asked).toBe(2);
  // Another workspace is not held up by it.
  expect((await limited('slack/T2')(REQUEST)).kind).toBe('unchanged');
  now = now.add({ hours: 2 });
  expect((await ask(REQUEST)).kind).toBe('unchanged');
});
