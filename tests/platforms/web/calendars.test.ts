import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { type OpenWeb, openWeb, send, TOKEN } from './open-web.ts';

let web: OpenWeb;
beforeAll(async () => {
  web = await openWeb({ token: TOKEN });
});
afterAll(() => web.close());

test('a calendar program gets a story by the address that the page Calendars shows, without signing in', async () => {
  const browser = openBrowser(web.url);
  await browser.signIn(TOKEN);
  const [, address = ''] =
    /<a href="(http[^"]*\/calendar\/syria\.ics\?key=[^"]*)"/.exec(await browser.get('/calendar')) ?? [];
  const { pathname, search, origin } = new URL(address);
  expect(origin).toBe(web.url);
  const { status, text, headers } = await send(web.url, { path: pathname + search });
  expect([status, text.slice(0, 15)]).toEqual([200, 'BEGIN:VCALENDAR']);
  expect(headers['cache-control']).toContain('private');
  expect(search).not.toContain(TOKEN);
  // It opens this calendar alone.
  expect((await send(web.url, { path: `/calendar/other.ics${search}` })).status).toBe(401);
  expect((await send(web.url, { path: `/sources.opml${search}` })).status).toBe(401);
});

test.each(['', '?key=', '?key=x', `?key=${TOKEN}`])('without its key it stays closed: %s', async (query) => {
  expect((await send(web.url, { path: `/calendar/syria.ics${query}` })).status).toBe(401);
});

test('another token makes another address; the same one, the same address after a restart', async () => {
  const addressAt = async (token: string) => {
    const other = await openWeb({ token, urls: ['https://desk.example.org'] });
    const browser = openBrowser(other.url);
    await browser.signIn(token);
    const page = await browser.get('/calendar');
    await other.close();
    return /https:\/\/desk\.example\.org\/calendar\/syria\.ics\?key=[\w-]{43}/.exec(page)?.[0] ?? '';
  };
  expect(await addressAt(TOKEN)).toBe(await addressAt(TOKEN));
  expect(await addressAt(`${TOKEN}2`)).not.toBe(await addressAt(TOKEN));
});

test('where nobody signs in the addresses are plain', async () => {
  const alone = await openWeb();
  expect(await openBrowser(alone.url).get('/calendar/')).toContain(`href="${alone.url}/calendar/syria.ics"`);
  await alone.close();
});
