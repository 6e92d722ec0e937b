import { afterEach, expect, it } from 'vitest';
import { redirect, send, status } from '../../../peers/web/answers.ts';
import { closePublicSites, HTML, item, openPublicSite, rss } from './open-public-site.ts';

afterEach(closePublicSites);

const SHORT = 'The pilots of the harbour voted …';
/** It says nothing of a wall: only the status and headers do. */
const PAGE = `<html><head><title>Pilots vote</title></head><body><article><h1>Pilots vote</h1>
  <p>${'The pilots of the harbour voted on Friday evening, and the dockers are to follow them. '.repeat(20)}</p></article></body></html>`;

it.each([
  [
    '401 and who may log in',
    status(401, { ...HTML, 'www-authenticate': 'Basic realm="Quay"' }, PAGE),
    'asks for a log-in (401',
  ],
  ['402', status(402, HTML, PAGE), 'asks for payment (402'],
  ['403', status(403, HTML, PAGE), 'answered 403 Forbidden'],
  ['451', status(451, HTML, PAGE), 'answered 451'],
  [
    'a challenge of Cloudflare with 403',
    status(403, { ...HTML, 'cf-mitigated': 'challenge' }, PAGE),
    'a check of the browser (403',
  ],
  [
    'a challenge of Cloudflare with 503',
    status(503, { ...HTML, 'CF-Mitigated': ' Challenge ' }, PAGE),
    'a check of the browser (503',
  ],
  ['a challenge with 200', send(PAGE, { ...HTML, 'cf-mitigated': 'challenge' }), 'shows a check of the browser'],
  [
    'a challenge of a firewall with 202',
    status(202, { ...HTML, 'x-amzn-waf-action': 'challenge' }, PAGE),
    'a check of the browser (202',
  ],
  [
    'a captcha of a firewall',
    status(405, { ...HTML, 'x-amzn-waf-action': 'captcha' }, PAGE),
    'a check of the browser (405',
  ],
])('a wall is told by %s: the text of the feed stays', async (_, answer, says) => {
  const { poll, articles, line } = await openPublicSite(
    (peer) => ({
      '/feed': send(rss(item('Pilots vote', { guid: '1', link: peer.url('/pilots'), description: SHORT }))),
      '/pilots': answer,
    }),
    { text: 'longest' },
  );
  await poll();
  expect(await articles()).toMatchObject([{ title: 'Pilots vote', text: SHORT }]);
  expect(await line()).toMatchObject({ health: 'walled', says: expect.stringContaining(says) });
});

it.each(['/login?next=pilots', '/account/sign-in', '/consent?back=pilots'])(
  'a redirect to %s is a wall, whatever the page says',
  async (place) => {
    const words = 'Our sites are free for all, and here is one more line of it. '.repeat(12);
    const { poll, articles, line } = await openPublicSite(
      (peer) => ({
        '/feed': send(rss(item('Pilots vote', { guid: '1', link: peer.url('/pilots'), description: SHORT }))),
        '/pilots': redirect(place),
        [place.replace(/\?.*/, '')]: send(`<html><body><p>${words}</p></body></html>`, HTML),
        [place]: send(`<html><body><p>${words}</p></body></html>`, HTML),
      }),
      { text: 'longest' },
    );
    await poll();
    expect(await articles()).toMatchObject([{ text: SHORT }]);
    expect(await line()).toMatchObject({ health: 'walled' });
  },
);

it.each([
  ['another word in a header', send(PAGE, { ...HTML, 'cf-mitigated': 'none' })],
  ['who may log in, with a page', send(PAGE, { ...HTML, 'www-authenticate': 'Basic realm="Quay"' })],
  ['what robots may keep', send(PAGE, { ...HTML, 'x-robots-tag': 'noarchive' })],
])('%s is no wall', async (_, answer) => {
  const { poll, articles } = await openPublicSite(
    (peer) => ({
      '/feed': send(rss(item('Pilots vote', { guid: '1', link: peer.url('/pilots'), description: SHORT }))),
      '/pilots': answer,
    }),
    { text: 'longest' },
  );
  await poll();
  expect((await articles())[0]?.text).toContain('the dockers are to follow them');
});
