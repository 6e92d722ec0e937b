import { afterEach, describe, expect, it } from 'vitest';
import { redirect, send, status } from '../../../peers/web/answers.ts';
import { closePublicSites, HTML, item, openPublicSite, rss } from './open-public-site.ts';

// What people reported of feed readers and bots, made again by a site on loopback, with words of our own.

afterEach(closePublicSites);

const LONG = 'The pilots of the harbour voted on Friday evening, and the dockers are to follow them. '.repeat(20);
const SHORT = 'The pilots of the harbour voted …';

describe('a wall in place of the article', () => {
  const CONSENT = `<html><head><title>We value your privacy</title></head><body><main><h1>Your choice</h1>
    <p>We and our 712 partners store and/or access information on a device, such as unique IDs in cookies, to process personal data.</p>
    <p>You may accept all cookies or manage your preferences at any time by using the link in our privacy policy.</p></main></body></html>`;
  const WITH_ADS = `<html><head><title>Quay mit Werbung</title></head><body><p>Besuchen Sie die Seite wie gewohnt mit Werbung und Tracking.
    Details zu Werbe- und Trackingverfahren finden Sie hier.</p></body></html>`;
  const CHECK = `<html><head><title>Just a moment...</title></head><body><h1>quay.example</h1><p>Verifying you are human. This may take a few seconds.
    quay.example needs to review the security of your connection before proceeding. Ray ID: 85edf8</p></body></html>`;
  const OFFER = `<html><head><title>Pilots vote</title></head><body><article><h1>Pilots vote</h1><p>The pilots of the harbour voted on Friday.</p>
    <p>To continue reading, subscribe now. Cancel anytime. Already a subscriber? Log in.</p></article></body></html>`;

  it.each([
    ['omnivore#4200', CONSENT, 'a consent notice'],
    ['nextcloud/news#714', WITH_ADS, 'a consent notice'],
    ['omnivore#3872', CHECK, 'a check of the browser'],
    ['a paywall', OFFER, 'an offer to subscribe'],
  ])('%s', async (_thread, page, what) => {
    const { poll, articles, line } = await openPublicSite(
      (peer) => ({
        '/feed': send(rss(item('Pilots vote', { guid: '1', link: peer.url('/pilots'), description: SHORT }))),
        '/pilots': send(page, HTML),
      }),
      { text: 'longest' },
    );
    await poll();
    expect(await articles()).toMatchObject([{ title: 'Pilots vote', text: SHORT }]);
    expect(await line()).toMatchObject({ health: 'walled', says: expect.stringContaining(what) });
  });

  it('goosepaper#61: a redirect to a page of choices', async () => {
    const { poll, articles, line } = await openPublicSite(
      (peer) => ({
        '/feed': send(rss(item('Pilots vote', { guid: '1', link: peer.url('/pilots'), description: SHORT }))),
        '/pilots': redirect('/consent/choice?origin=pilots'),
        '/consent/choice': send(`<p>${'Our sites are free for all. Decline or agree below. '.repeat(10)}</p>`, HTML),
      }),
      { text: 'longest' },
    );
    await poll();
    expect(await articles()).toMatchObject([{ text: SHORT }]);
    expect((await line()).says).toContain('a consent notice');
  });

  it('nextcloud/news#2049 and #2144: 403 for our name is told, and nothing is made up', async () => {
    const { poll, line } = await openPublicSite(() => ({ '/feed': status(403, {}, CHECK) }));
    await poll();
    expect(await line()).toMatchObject({ health: 'failing', says: expect.stringContaining('403 Forbidden') });
  });
});

describe('feeds that have only headlines', () => {
  it('NetNewsWire#4880 and miniflux#1390: links of an aggregator that lead to no text', async () => {
    const { poll, articles, line } = await openPublicSite(
      (peer) => ({
        '/feed': send(
          rss(
            item('Harbour pilots vote - The Quay', {
              guid: '1',
              link: peer.url('/rss/articles/CBM1'),
              description:
                '&lt;a href="/rss/articles/CBM1"&gt;Harbour pilots vote&lt;/a&gt;&amp;nbsp;&lt;font color="#6f6f6f"&gt;The Quay&lt;/font&gt;',
            }),
          ),
        ),
        '/rss/articles/CBM1': send(
          '<html><head><title>News</title></head><body><script>go()</script></body></html>',
          HTML,
        ),
      }),
      { text: 'longest' },
    );
    expect(await poll()).toMatchObject({ kept: 1, refused: 0 });
    expect(await articles()).toMatchObject([{ text: 'Harbour pilots vote - The Quay', story: 'harbour' }]);
    expect((await line()).says).toContain('headlines only');
  });

  it('NetNewsWire#5182 and miniflux#3866: a site of links is read where its links lead', async () => {
    const { poll, articles } = await openPublicSite(
      (peer) => ({
        '/feed': send(
          rss(
            item('Pilots vote', {
              link: peer.url('/pilots'),
              comments: peer.url('/c'),
              description: '&lt;a href="/c"&gt;Comments&lt;/a&gt;',
            }),
          ),
        ),
        '/pilots': send(
          `<html><head><title>Pilots vote</title></head><body><article><h1>Pilots vote</h1><p>${LONG}</p></article></body></html>`,
          HTML,
        ),
      }),
      { text: 'longest' },
    );
    await poll();
    expect((await articles())[0]?.text).toContain('the dockers are to follow them');
  });
});

it('FreshRSS#7510: pages that say Latin-1 and are UTF-8', async () => {
  const { poll, articles } = await openPublicSite(
    (peer) => ({
      '/feed': send(rss(item('Pilots vote', { guid: '1', link: peer.url('/pilots') }))),
      '/pilots': send(
        `<html><head><meta charset="iso-8859-1"><title>Pilots vote</title></head><body><article><p>“Perché no?” ${LONG}</p></article></body></html>`,
        HTML,
      ),
    }),
    { text: 'page' },
  );
  await poll();
  expect((await articles())[0]?.text).toContain('“Perché no?”');
});
