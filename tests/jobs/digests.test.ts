import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCard } from '../../src/card/telling/digest-card.ts';
import { sampleSource } from '../store/feeds/sample-feed.ts';
import { NOTHING, sampleArticle, sampleKeyDate } from '../store/sample.ts';
import { DAILY } from './daily-digest.ts';
import { CHANNEL, type DeskOnAClock, openDeskOnAClock } from './desk-on-a-clock.ts';

let desk: DeskOnAClock;
beforeEach(async () => {
  desk = await openDeskOnAClock('2016-07-13T00:00');
});
afterEach(() => desk.store.close());

const publish = (id: string, published: string | null, date = '2016-08-01') => {
  const text = `${sampleArticle().text}\n\nThis was report ${id} of ${published}, written by ${id} alone.`;
  const article = sampleArticle({ id, title: `Report ${id}`, published, text });
  return desk.store.articles.save(
    article,
    { ...NOTHING, keyDates: [sampleKeyDate(article.text, '1 August', { date, event: 'pilots union harbour visit' })] },
    'data',
    desk.clock.now(),
  );
};
const days = () => desk.posted.map(({ at }) => at);
const said = (index: number) => JSON.stringify(desk.posted.at(index)?.post.card);

describe('digests', () => {
  it('say what is new since the last one, each article once', async () => {
    await publish('a', '2016-07-12');
    await publish('b', '2016-07-14');
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    await desk.runTo('2016-07-17T00:00');
    expect(days()).toEqual(['2016-07-13T09:00', '2016-07-14T09:00']);
    expect(said(0)).toContain('Report a');
    expect(said(1)).toContain('Report b');
    expect(said(1)).not.toContain('Report a');
  });

  it('tell of an article that comes late, whatever its date', async () => {
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    await desk.runTo('2016-07-15T00:00');
    await publish('late', '2016-07-01');
    await desk.runTo('2016-07-16T00:00');
    expect(days()).toEqual(['2016-07-15T09:00']);
  });

  it('say that nothing is new, or nothing at all, as chosen', async () => {
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: 'say' }, desk.clock.now());
    await desk.runTo('2016-07-14T00:00');
    expect(desk.posted.map(({ post }) => post.card.title)).toEqual(['Digest, 13 July 2016: nothing new']);
  });

  it('by default say so three times in a row, and then are silent until there is news', async () => {
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: null }, desk.clock.now());
    await publish('b', '2016-07-20');
    await desk.runTo('2016-07-24T00:00');
    expect(days().map((day) => day.slice(0, 10))).toEqual([
      '2016-07-13',
      '2016-07-14',
      '2016-07-15',
      '2016-07-20',
      '2016-07-21',
      '2016-07-22',
      '2016-07-23',
    ]);
    expect(desk.posted.at(-1)?.post.card.title).toBe('Digest, 23 July 2016: nothing new; last moved 20 July 2016');
  });

  it('tell only of what has the chosen words, and do not come back to the rest', async () => {
    await publish('a', '2016-07-12');
    await publish('b', '2016-07-12', '2016-09-01');
    await desk.telling.subscribeDigest({ ...DAILY, words: 'report b, -report z' }, desk.clock.now());
    await desk.runTo('2016-07-15T00:00');
    expect(days()).toEqual(['2016-07-13T09:00']);
    expect(said(0)).toContain('Report b');
    expect(said(0)).not.toContain('Report a');
  });

  it('tell only of what a chosen feed brought', async () => {
    await publish('a', '2016-07-12');
    const { source } = await desk.store.feeds.add(sampleSource());
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: 'say', feeds: [String(source.id)] }, desk.clock.now());
    await desk.runTo('2016-07-14T00:00');
    expect(desk.posted.map(({ post }) => post.card.title)).toEqual([
      'Digest, 13 July 2016: nothing new; last moved 12 July 2016',
    ]);
  });

  it('mention the group that was chosen, and no other', async () => {
    await publish('a', '2016-07-12');
    await desk.telling.subscribeDigest({ ...DAILY, ping: '1122334455667788' }, desk.clock.now());
    await desk.telling.subscribeDigest({ ...DAILY, cron: '0 10 * * *' }, desk.clock.now());
    await desk.runTo('2016-07-14T00:00');
    expect(desk.posted.map(({ post }) => post.card.ping)).toEqual(['1122334455667788', undefined]);
  });

  it('leave out what is old when it comes in, and do not tell of it later', async () => {
    await publish('old', '2016-05-01');
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: 'say' }, desk.clock.now());
    await desk.runTo('2016-07-14T00:00');
    expect(desk.posted.map(({ post }) => post.card.blocks.length)).toEqual([4]);
    expect(said(0)).not.toContain('Report old');
    expect(said(0)).toContain('New date:');
  });

  it('tell of a date once as set, and then as moved or gone by', async () => {
    await publish('a', '2016-07-13');
    await publish('b', '2016-07-20', '2016-08-05');
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    await desk.runTo('2016-08-08T00:00');
    expect(days()).toEqual(['2016-07-13T09:00', '2016-07-20T09:00', '2016-08-06T09:00']);
    expect(said(0)).toContain('New date:');
    expect(said(1)).toContain('moved from 1 August 2016');
    expect(said(2)).toContain('Gone by without a word:');
  });

  it('preview exactly what is then posted', async () => {
    await publish('a', '2016-07-13');
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    const preview = digestCard(await desk.telling.preview(CHANNEL, null, desk.clock.now()), null);
    await desk.runTo('2016-07-13T10:00');
    expect(desk.posted[0]?.post.card).toEqual(preview);
  });

  it('of more than can be said are counted, and told of once', async () => {
    for (let i = 0; i < 130; i++) await publish(`n${i}`, '2016-07-12');
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    await desk.runTo('2016-07-15T00:00');
    expect(days()).toEqual(['2016-07-13T09:00']);
    expect(said(0)).toContain('Also new: 129 more articles');
    expect(said(0)).toContain('And 124 more articles');
  });

  it('that were missed are one, which says how late it is', async () => {
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: 'say' }, desk.clock.now());
    desk.skipTo('2016-07-16T12:00');
    await desk.runTo('2016-07-17T12:00');
    expect(days()).toEqual(['2016-07-16T12:00', '2016-07-17T09:00']);
    expect(said(0)).toContain('It is 3 hours late');
    expect(said(1)).not.toContain('late');
  });

  it('that were missed are all made up for where the channel wants that', async () => {
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: 'say', catchUp: 'all' }, desk.clock.now());
    await publish('b', '2016-07-14');
    desk.skipTo('2016-07-16T12:00');
    await desk.runTo('2016-07-16T13:00');
    expect(desk.posted.map(({ post }) => post.card.title)).toEqual([
      'Digest, 13 July 2016: nothing new',
      'Digest, 14 July 2016: what is new',
      'Digest, 15 July 2016: nothing new; last moved 14 July 2016',
      'Digest, 16 July 2016: nothing new; last moved 14 July 2016',
    ]);
  });

  it('that were missed are left out where the channel wants that', async () => {
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: 'say', catchUp: 'skip' }, desk.clock.now());
    desk.skipTo('2016-07-16T12:00');
    await desk.runTo('2016-07-17T12:00');
    expect(days()).toEqual(['2016-07-17T09:00']);
  });

  it('wait for the end of quiet hours', async () => {
    const quiet = { from: '08:00', to: '10:30' };
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: 'say', quiet }, desk.clock.now());
    await desk.runTo('2016-07-14T00:00');
    expect(days()).toEqual(['2016-07-13T10:30']);
    expect(said(0)).not.toContain('late');
  });

  it('are set up once, however often they are asked for', async () => {
    const first = await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    const second = await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    expect([first.what, second.what]).toEqual(['new', 'same']);
    expect(await desk.telling.list(CHANNEL, 'digest')).toHaveLength(1);
  });

  it('are posted once though two desks run over one store', async () => {
    await publish('a', '2016-07-13');
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: 'say' }, desk.clock.now());
    desk.skipTo('2016-07-13T09:00');
    const now = desk.clock.now();
    const reports = await Promise.all([desk.jobs.step(now), desk.jobs.step(now), desk.jobs.step(now)]);
    expect(reports.reduce((sum, { digests }) => sum + digests, 0)).toBe(1);
    expect(desk.posted).toHaveLength(1);
  });

  it('of a clock that was set far ahead and back go on at once', async () => {
    await desk.telling.subscribeDigest({ ...DAILY, whenEmpty: 'say' }, desk.clock.now());
    desk.skipTo('2017-03-01T12:00');
    await desk.jobs.step(desk.clock.now());
    desk.skipTo('2016-07-13T08:00');
    await desk.runTo('2016-07-14T12:00');
    expect(days().slice(1)).toEqual(['2016-07-13T09:00', '2016-07-14T09:00']);
  });
});
