import { expect, it } from 'vitest';
import { CHANNEL, openDeskOnAClock } from './desk-on-a-clock.ts';

it('forgets what was sent a month ago, and posts none of it again', async () => {
  const { store, telling, clock, posted, runTo, skipTo } = await openDeskOnAClock('2016-07-13T00:00');
  const asked = {
    channel: CHANNEL,
    owner: 'u1',
    stories: null,
    zone: null,
    catchUp: null,
    quiet: null,
    people: null,
    whenEmpty: 'say',
  } as const;
  await telling.subscribeDigest({ ...asked, cron: '0 9 13 * *' }, clock.now());
  await runTo('2016-07-13T12:00');
  skipTo('2016-08-20T00:00');
  await runTo('2016-08-20T01:00');
  expect(posted.map(({ post }) => post.card.title)).toEqual([
    'Digest, 13 July 2016: nothing new',
    'Digest, 20 August 2016: nothing new',
  ]);
  // July's is gone, August's is not.
  expect(await store.outbox.tidy(clock.now().add({ hours: 1 }))).toBe(1);
  await store.close();
});

it('forgets a pasted text that nobody kept for a week', async () => {
  const { store, clock, runTo, skipTo } = await openDeskOnAClock('2016-07-13T00:00');
  const said = { title: null, published: null, story: null, posted: null };
  const id = await store.drafts.add({ channel: CHANNEL, user: 'u1', text: 'A text.', said }, clock.now());
  const key = { id, workspace: CHANNEL, madeAfter: clock.now().subtract({ hours: 1 }), now: clock.now() };
  skipTo('2016-07-19T00:00');
  await runTo('2016-07-19T00:02');
  expect(await store.drafts.find(key)).toMatchObject({ id, text: 'A text.' });
  skipTo('2016-07-21T00:00');
  await runTo('2016-07-21T00:02');
  expect(await store.drafts.find(key)).toBeUndefined();
  await store.close();
});
