import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { type OpenWeb, openWeb, send, TOKEN } from './open-web.ts';

let web: OpenWeb;
let logged: string;
beforeEach(async () => {
  logged = '';
  const keep = (about: object, message: string) => {
    logged += `${JSON.stringify(about)} ${message}\n`;
  };
  const log = { info: keep, warn: keep, error: keep };
  web = await openWeb({ token: TOKEN, urls: ['https://desk.example.org'] }, { log });
});
afterEach(() => web.close());

const html = { accept: 'text/html' };
const bearer = (token: string) => ({ accept: 'application/json', authorization: `Bearer ${token}` });

test('with a token set, it is asked for on this machine too', async () => {
  for (const path of ['/', '/calendar', '/calendar/syria.ics', '/sources.opml', '/metrics', '/anything'])
    expect((await send(web.url, { path, headers: html })).headers.location).toBe('/sign-in');
  for (const path of ['/ask', '/press', '/paste', '/sign-out']) {
    const { status, headers } = await send(web.url, { path, fields: { text: '/story archive syria' } });
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer realm="Dateline"']);
  }
});

test('who types the token is let in, and stays so', async () => {
  const browser = openBrowser(web.url);
  expect(await browser.get()).toContain('Sign in');
  expect(await browser.signIn(TOKEN)).toContain('Ask the desk');
  expect(await browser.post('/ask', { text: '/who kirby' })).toContain('John Kirby');
  expect(await browser.post('/ask', { text: 'who is Kirby?' })).toContain('<p class="reading">Who John Kirby is</p>');
  expect(await browser.get('/sign-in')).toContain('Ask the desk');
});

test('who types another is not, is told so, and neither is logged', async () => {
  const browser = openBrowser(web.url);
  await browser.get();
  const { status, text } = await browser.submit('/sign-in', { token: 'a-wrong-token-of-mine' });
  expect(status).toBe(401);
  expect(text).toContain('That is not the token');
  expect(text).not.toContain('a-wrong-token-of-mine');
  await browser.submit('/sign-in', { token: TOKEN });
  expect(logged).toContain('refused a wrong token');
  expect(logged).toContain('someone signed in');
  expect(logged).not.toContain('a-wrong-token-of-mine');
  expect(logged).not.toContain(TOKEN);
});

test('whoever signs out is out, and so is a copy of the cookie', async () => {
  const browser = openBrowser(web.url);
  await browser.signIn(TOKEN);
  const stolen = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  expect((await send(web.url, { headers: { ...html, cookie: stolen } })).status).toBe(200);
  expect(await browser.post('/sign-out', {})).toContain('Sign in');
  expect((await send(web.url, { headers: { ...html, cookie: stolen } })).status).toBe(303);
});

test('a session that a browser invents, or brings along, is none', async () => {
  const [name] = await sessionCookie();
  for (const value of ['00000000-0000-0000-0000-000000000000', 'x', '', 'A'.repeat(43)])
    expect((await send(web.url, { headers: { ...html, cookie: `${name}=${value}` } })).status).toBe(303);
  const browser = openBrowser(web.url);
  browser.cookies.set(name, 'planted');
  await browser.signIn(TOKEN);
  expect(browser.cookies.get(name)).toMatch(/^[\w-]{43}$/);
  expect((await send(web.url, { headers: { ...html, cookie: `${name}=planted` } })).status).toBe(303);
});

test('signing in again makes another session, and ends the one before', async () => {
  const browser = openBrowser(web.url);
  await browser.signIn(TOKEN);
  const [name = '', first = ''] = [...browser.cookies][0] ?? [];
  const { text } = await send(web.url, { path: '/sign-in', headers: html });
  expect(text).toContain('csrf');
  browser.cookies.delete(name);
  await browser.get('/sign-in');
  browser.cookies.set(name, first);
  await browser.post('/sign-in', { token: TOKEN });
  expect(browser.cookies.get(name)).not.toBe(first);
  expect((await send(web.url, { headers: { ...html, cookie: `${name}=${first}` } })).status).toBe(303);
});

async function sessionCookie(): Promise<readonly [string, string]> {
  const browser = openBrowser(web.url);
  await browser.signIn(TOKEN);
  return [...browser.cookies].find(([name]) => name.includes('session')) ?? ['', ''];
}

describe('the cookie', () => {
  const signInAt = async (headers: Record<string, string>): Promise<string> => {
    const shown = await send(web.url, { path: '/sign-in', headers: { ...html, ...headers } });
    const cookie = String(shown.headers['set-cookie']).split(';')[0] ?? '';
    const csrf = /name="csrf" value="([^"]+)"/.exec(shown.text)?.[1] ?? '';
    const fields = { token: TOKEN, csrf };
    const { headers: set } = await send(web.url, { path: '/sign-in', headers: { cookie, ...headers }, fields });
    return String([set['set-cookie']].flat().find((line) => line?.includes('session')));
  };

  test('is out of scripts’ reach and sent from our own pages alone', async () => {
    const line = await signInAt({});
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; SameSite=Strict/);
    expect(line).not.toMatch(/; Secure|Domain=/);
  });

  test.each<Record<string, string>>([
    { host: 'desk.example.org', origin: 'https://desk.example.org' },
    // A proxy that hides the host's name.
    { 'x-forwarded-proto': 'https', origin: 'https://desk.example.org' },
  ])('is sent over HTTPS alone where the desk is opened so: %o', async (headers) => {
    expect(await signInAt({ ...headers })).toMatch(/^__Host-dateline-session.*; Secure/);
  });
});

test('a session ends after 12 hours without use, and after 7 days in any case', async () => {
  const browser = openBrowser(web.url);
  await browser.signIn(TOKEN);
  const later = (hours: number) => web.clock.set(web.clock.now().add({ hours }));
  for (let hours = 0; hours < 160; hours += 11) {
    later(11);
    expect(await browser.get()).toContain('Ask the desk');
  }
  later(11);
  expect(await browser.get()).toContain('Sign in');
  await browser.signIn(TOKEN);
  later(13);
  expect(await browser.get()).toContain('Sign in');
});

test('after ten wrong tokens an address waits, also with the right one; five minutes later it may try again', async () => {
  const browser = openBrowser(web.url);
  await browser.get();
  for (let i = 0; i < 10; i += 1) expect((await browser.submit('/sign-in', { token: `wrong ${i}` })).status).toBe(401);
  const { status, headers, text } = await browser.submit('/sign-in', { token: TOKEN });
  expect([status, headers['retry-after']]).toEqual([429, '300']);
  expect(text).toContain('Try again in 5 minutes');
  expect((await send(web.url, { path: '/metrics', headers: bearer(TOKEN) })).status).toBe(429);
  web.clock.set(web.clock.now().add({ minutes: 5, seconds: 1 }));
  expect(await browser.signIn(TOKEN)).toContain('Ask the desk');
});

test('a program sends the token as a bearer, and gets the card', async () => {
  const fields = { text: '/who kirby' };
  const { status, text } = await send(web.url, { path: '/ask', headers: bearer(TOKEN), fields });
  expect([status, JSON.parse(text)]).toMatchObject([200, { title: 'John Kirby' }]);
  const metrics = await send(web.url, { path: '/metrics', headers: bearer(TOKEN) });
  expect(metrics.text).toContain('dateline_stories 1');
  for (const token of ['', 'wrong', `${TOKEN}x`, TOKEN.slice(0, -1), TOKEN.toUpperCase()])
    expect((await send(web.url, { path: '/ask', headers: bearer(token), fields })).status).toBe(401);
});

test('anyone hears whether the desk is well; what was looked at, only who is let in', async () => {
  const asStranger = { host: 'any.name' };
  const { status, text } = await send(web.url, { path: '/readyz', headers: asStranger });
  expect([status, text]).toEqual([200, '{"ok":true}']);
  expect((await send(web.url, { path: '/readyz', headers: bearer(TOKEN) })).text).toContain('store');
});

test('the sign-in page has the same policy as every page, and a body too large is not read', async () => {
  const { headers } = await send(web.url, { path: '/sign-in', headers: html });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['cache-control']).toBe('no-store');
  const fields = { token: 'x'.repeat(20_000) };
  expect((await send(web.url, { path: '/sign-in', fields })).status).toBe(413);
});

test.each(['multipart/form-data', 'multipart/form-data; boundary=x', 'application/json', 'text/plain'])(
  'a body that is no form is refused like an empty one, and nothing is logged as a fault: %s',
  async (type) => {
    const headers = { 'content-type': type };
    expect((await send(web.url, { path: '/sign-in', headers, fields: { token: TOKEN } })).status).toBe(403);
    expect((await send(web.url, { path: '/ask', headers: { ...headers, ...bearer(TOKEN) }, fields: {} })).status).toBe(
      400,
    );
    expect(logged).toBe('');
  },
);

test('where no token is set there is nothing to sign in to', async () => {
  const alone = await openWeb();
  expect((await send(alone.url, { path: '/sign-in', headers: html })).headers.location).toBe('/');
  expect(await openBrowser(alone.url).get()).not.toContain('Sign out');
  await alone.close();
});
