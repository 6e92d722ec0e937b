import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCall } from '../../../src/command/grammar/encode-call.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenWeb, openWeb, send, TOKEN } from './open-web.ts';

let alone: OpenWeb;
let shared: OpenWeb;
beforeAll(async () => {
  [alone, shared] = await Promise.all([openWeb(), openWeb({ token: TOKEN })]);
});
afterAll(() => Promise.all([alone.close(), shared.close()]));

const FORMS = [
  ['/ask', { text: '/help' }],
  ['/paste', { text: 'A text' }],
  ['/press', { call: encodeCall({ path: 'help', values: {} }) }],
  ['/sign-out', {}],
] as const;

test.each(FORMS)('%s takes no form without its page’s token, nor one of another session', async (path, fields) => {
  const [mine, theirs] = [openBrowser(shared.url), openBrowser(shared.url)];
  await mine.signIn(TOKEN);
  const csrf = /name="csrf" value="([^"]+)"/.exec(await theirs.signIn(TOKEN))?.[1] ?? '';
  expect(csrf).not.toBe('');
  for (const wrong of ['', 'x', csrf]) {
    const { status, text } = await mine.submit(path, { ...fields, csrf: wrong });
    expect([status, text]).toEqual([403, expect.stringContaining('nothing was done')]);
  }
  expect((await mine.submit(path, fields)).status).toBe(303);
});

test.each(FORMS)('nor where nobody signs in: %s', async (path, fields) => {
  expect((await send(alone.url, { path, fields })).status).toBe(403);
  const browser = openBrowser(alone.url);
  await browser.get();
  expect((await browser.submit(path, { ...fields, csrf: 'x' })).status).toBe(403);
  expect((await browser.submit(path, fields)).status).toBe(303);
});

test('the sign-in form is tied to the browser that was shown it', async () => {
  const [mine, theirs] = [openBrowser(shared.url), openBrowser(shared.url)];
  const csrf = /name="csrf" value="([^"]+)"/.exec(await theirs.get())?.[1] ?? '';
  expect((await send(shared.url, { path: '/sign-in', fields: { token: TOKEN, csrf } })).status).toBe(403);
  await mine.get();
  expect((await mine.submit('/sign-in', { token: TOKEN, csrf })).status).toBe(403);
  expect(await mine.signIn(TOKEN)).toContain('Ask the desk');
});

test('where nobody signs in a program needs no page; a browser cannot pass for one', async () => {
  const accept = 'application/json';
  const ask = (headers: Record<string, string>) =>
    send(alone.url, { path: '/ask', headers: { accept, ...headers }, fields: { text: '/help' } });
  expect((await ask({})).status).toBe(200);
  expect((await ask({ origin: alone.url })).status).toBe(403);
  expect((await ask({ 'sec-fetch-site': 'same-origin' })).status).toBe(403);
});

test.each<Record<string, string>>([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('a post from another site is refused, whatever else it has: %o', async (headers) => {
  const asProgram = { accept: 'application/json', authorization: `Bearer ${TOKEN}` };
  for (const { url } of [alone, shared])
    for (const path of ['/ask', '/sign-in'])
      expect((await send(url, { path, headers: { ...asProgram, ...headers }, fields: { text: '/help' } })).status).toBe(
        403,
      );
});

test('every form of every page carries a token', async () => {
  const browser = openBrowser(shared.url);
  const pages = [await browser.get(), await browser.signIn(TOKEN), await browser.post('/ask', { text: '/search the' })];
  for (const page of pages) {
    const forms = page.match(/<form [^>]*>/g) ?? [];
    expect(forms.length).toBeGreaterThan(0);
    expect(page.match(/<form [^>]*><input type="hidden" name="csrf" value="[\w-]{43}">/g)).toHaveLength(forms.length);
  }
});
