import { afterEach, describe, expect, it } from 'vitest';
import { inTurn, redirect, send, tagged } from '../../../peers/web/answers.ts';
import { NOW } from '../small-newsroom.ts';
import { closePublicSites, HTML, item, openPublicSite, rss } from './open-public-site.ts';

// What people reported of feed readers and bots, made again by a site on loopback, with words of our own.

afterEach(closePublicSites);

describe('what is new', () => {
  it('maubot/rss#63: an entry that is updated in place is judged again, once', async () => {
    const entry = (text: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Status</title><entry><id>tag:1</id><title>Delays</title><updated>2016-07-13T09:00:00Z</updated><content type="text">${text}</content></entry></feed>`;
    const more = entry('Identified at the gate. Update: the harbour is shut.');
    const { poll, articles } = await openPublicSite(() => ({
      '/feed': inTurn(send(entry('Identified at the gate.')), send(more), send(more)),
    }));
    await poll();
    expect(await articles()).toMatchObject([{ story: null }]);
    expect(await poll(1)).toMatchObject({ found: 0, edited: 1 });
    expect(await articles()).toMatchObject([{ story: 'harbour' }]);
    expect(await poll(2)).toMatchObject({ found: 0, edited: 0 });
  });

  it('irc-rss-feed-bot#31, telegram-rss-bot#13 and FeedCord#9: old items are not news when a feed is added', async () => {
    const old = [1, 2, 3].map((n) => item(`Old ${n}`, { guid: `${n}`, pubDate: 'Fri, 01 Jul 2016 10:00:00 GMT' }));
    const { poll, articles } = await openPublicSite(
      () => ({ '/feed': inTurn(send(rss(...old)), send(rss(item('New', { guid: '9' }), ...old))) }),
      { choice: { everyMinutes: null, backlog: 0, categories: [] } },
    );
    expect(await poll()).toMatchObject({ found: 0, old: 3, kept: 0 });
    expect(await poll(1)).toMatchObject({ found: 1, kept: 1 });
    expect((await articles()).map(({ title }) => title)).toEqual(['New']);
  });

  it('RSS-to-Telegram-Bot#642: what came while a feed was paused is read when it goes on, and nothing twice', async () => {
    const one = item('One', { guid: '1' });
    const { poll, following, articles } = await openPublicSite(() => ({
      '/feed': inTurn(send(rss(one)), send(rss(item('Two', { guid: '2' }), one))),
    }));
    await poll();
    await following.pause(1, NOW);
    await following.resume(1, NOW.add({ hours: 5 }));
    expect(await poll(5)).toMatchObject({ found: 1 });
    expect(await articles()).toHaveLength(2);
  });

  it('NetNewsWire#4540: no guids, one link and one date for all', async () => {
    const same = (n: number) =>
      item(`Shirt ${n}`, {
        link: 'https://shirts.example',
        pubDate: 'Fri, 07 Mar 2025 22:00:00 +0000',
        description: `Shirt number ${n} of the day.`,
      });
    const { poll } = await openPublicSite(() => ({ '/feed': send(rss(...[1, 2, 3, 4, 5, 6].map(same))) }));
    expect(await poll()).toMatchObject({ kept: 6 });
    expect(await poll(1)).toMatchObject({ found: 0, edited: 0 });
  });

  it('poznote#325 and FreshRSS#8062: new guids and one address do not bring everything again', async () => {
    const list = (run: number) =>
      [1, 2, 3].map((n) =>
        item(`Release ${n}`, {
          guid: `${run}-${n}`,
          link: 'https://tool.example/news',
          description: `Release ${n} mends what was broken in the editor and in the search, and more besides.`,
        }),
      );
    const { poll } = await openPublicSite(() => ({ '/feed': inTurn(send(rss(...list(1))), send(rss(...list(2)))) }));
    expect(await poll()).toMatchObject({ kept: 3 });
    expect(await poll(1)).toMatchObject({ found: 0, edited: 0 });
  });
});

describe('a server', () => {
  it('FreshRSS#1020: that answers “unchanged” to its own stale mark is asked for everything after a day', async () => {
    const { poll, peer } = await openPublicSite(() => ({
      '/feed': tagged('"16 Nov 2041"', rss(item('One', { guid: '1' }))),
    }));
    await poll();
    peer.route('/feed', tagged('"16 Nov 2041"', rss(item('Two', { guid: '2' }), item('One', { guid: '1' }))));
    expect(await poll(12)).toMatchObject({ kind: 'unchanged' });
    expect(await poll(24)).toMatchObject({ kind: 'read', found: 1 });
  });

  it('Vienna#380: that sends every address elsewhere for good changes no feed', async () => {
    const { poll, feed, peer } = await openPublicSite((site) => ({
      '/feed': send(rss(item('One', { guid: '1', link: site.url('/1') }))),
      '/portal': send('<html><title>Welcome to our network</title><p>Accept the terms.</p></html>', HTML),
      '/other': send(rss(item('Casino', { guid: 'c' }))),
    }));
    await poll();
    const { url } = await feed();
    peer.route('/feed', redirect('/portal', 301));
    expect(await poll(1)).toMatchObject({ kind: 'failed', isSuspended: false });
    peer.route('/feed', redirect('/other', 301));
    expect(await poll(2)).toMatchObject({
      kind: 'failed',
      isSuspended: true,
      reason: expect.stringContaining('another feed'),
    });
    expect((await feed()).url).toBe(url);
  });

  it('lion-reader#183: that moved with its items is followed to its new address', async () => {
    const { poll, feed, peer } = await openPublicSite(() => ({ '/feed': send(rss(item('One', { guid: '1' }))) }));
    await poll();
    peer.route('/feed', redirect('/new', 308));
    peer.route('/new', send(rss(item('Two', { guid: '2' }), item('One', { guid: '1' }))));
    expect(await poll(1)).toMatchObject({ found: 1 });
    expect((await feed()).url).toBe(peer.url('/new'));
  });
});

describe('an address', () => {
  const asker = {
    channel: { platform: 'terminal', workspace: 'local', id: 't' },
    user: 'ann',
    story: null,
  } as const;
  const ELSEWHERE = { url: 'https://elsewhere.example/' };

  it('miniflux#3889: of a feed with a query is a feed, and stays as it is', async () => {
    const { following, peer } = await openPublicSite(() => ({ '/': send(rss(item('One')), HTML) }), ELSEWHERE);
    const url = peer.url('/?format=feed&type=rss');
    expect(await following.preview({ url, number: null }, asker, NOW)).toMatchObject({ kind: 'feed', source: { url } });
  });

  it.each(['/feed', '/rss.xml', '/atom.xml'])('of a site that announces no feed finds %s', async (path) => {
    const home = send('<html><p>The Quay, news of the harbour.</p></html>', HTML);
    const { following, peer } = await openPublicSite(() => ({ '/': home, [path]: send(rss(item('One'))) }), ELSEWHERE);
    const view = await following.preview({ url: peer.url('/'), number: null }, asker, NOW);
    expect(view).toMatchObject({ kind: 'feed', source: { url: peer.url(path) } });
  });

  it('Vienna#1165: with feed: before it is tried with https, then with http', async () => {
    const { following, peer } = await openPublicSite(() => ({ '/feed': send(rss(item('One'))) }), ELSEWHERE);
    const url = peer.url('/feed').replace('http:', 'feed:');
    expect(await following.preview({ url, number: null }, asker, NOW)).toMatchObject({
      kind: 'feed',
      source: { url: peer.url('/feed') },
    });
  });
});

it.each([
  ['Feeder#456', '<pubDate>Sun, 10 Jul 2016 12:15 PM</pubDate>', '2016-07-10'],
  [
    'lion-reader#77',
    '<dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2016-07-10T23:30:00-05:00</dc:date>',
    '2016-07-10',
  ],
  ['a month of five letters', '<pubDate>March 13, 2016 10:00 am EST</pubDate>', '2016-03-13'],
])('%s: the day of an item', async (_thread, date, day) => {
  const { poll, articles } = await openPublicSite(() => ({
    '/feed': send(rss(`<item><title>Pilots</title>${date}</item>`)),
  }));
  await poll();
  expect(await articles()).toMatchObject([{ published: day }]);
});
