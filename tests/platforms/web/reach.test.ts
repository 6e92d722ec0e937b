import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/platforms/web/reach/answers-to.ts';
import { findOpenDoor } from '../../../src/platforms/web/reach/find-open-door.ts';
import { isLoopback } from '../../../src/platforms/web/reach/loopback.ts';
import { CALLER } from '../../e2e/open-desk.ts';
import { type OpenWeb, openWeb, send, TOKEN } from './open-web.ts';

const WITHIN = { local: '127.0.0.1', remote: '127.0.0.1' };
const FROM_AFAR = { local: '192.168.1.20', remote: '192.168.1.77' };
const EVERYWHERE = { host: '0.0.0.0', urls: ['https://desk.example.org', 'http://desk.lan:8080'], token: TOKEN };

test.each([
  ['localhost:8080', WITHIN, true],
  ['127.0.0.1', WITHIN, true],
  ['[::1]:8080', { local: '::1', remote: '::1' }, true],
  ['localhost:8080', FROM_AFAR, false],
  ['127.0.0.1', FROM_AFAR, false],
  ['[::1]', FROM_AFAR, false],
  // A neighbour behind a published port, and a connection to our own address from this machine.
  ['localhost', { local: '127.0.0.1', remote: '192.168.1.77' }, false],
  ['localhost', { local: '192.168.1.20', remote: '127.0.0.1' }, false],
  ['localhost', { local: '', remote: '' }, false],
  ['192.168.1.20:8080', FROM_AFAR, true],
  ['192.168.1.21', FROM_AFAR, false],
  ['desk.example.org', FROM_AFAR, true],
  ['DESK.example.org:443', FROM_AFAR, true],
  ['desk.example.org:8080', FROM_AFAR, false],
  ['desk.lan:8080', FROM_AFAR, true],
  ['desk.lan', FROM_AFAR, false],
  ['evil.example', WITHIN, false],
  ['127.0.0.1.evil.example', WITHIN, false],
  ['localhost@evil.example', WITHIN, false],
  ['evil.example/localhost', WITHIN, false],
  ['', WITHIN, false],
])('the Host “%s” over %o is answered: %s', (host, ends, isAnswered) => {
  expect(answersTo(host, EVERYWHERE, ends)).toBe(isAnswered);
});

test.each(['localhost', '127.0.0.1', '127.8.9.10', '::1', '[::1]', '::ffff:127.0.0.1'])('%s is this machine', (name) =>
  expect(isLoopback(name)).toBe(true),
);
test.each(['0.0.0.0', '::', '10.0.0.1', 'localhost.evil.example', '127.0.0.1.evil.example', '127.1', ''])(
  '“%s” is not this machine alone',
  (name) => expect(isLoopback(name)).toBe(false),
);

const DOORS = [
  [{ host: '0.0.0.0', urls: [], token: null }, /DATELINE_HOST=0\.0\.0\.0/],
  [{ host: '::', urls: [], token: null }, /DATELINE_HOST=::/],
  [{ host: 'desk.lan', urls: [], token: null }, /DATELINE_HOST=desk\.lan/],
  // Behind a proxy on the same machine.
  [{ host: '127.0.0.1', urls: ['https://desk.example.org'], token: null }, /DATELINE_URL=https:\/\/desk\.example\.org/],
] as const;

test.each(DOORS)('without a token %o is not opened, and why is said', async (access, why) => {
  const refused = findOpenDoor(access);
  expect(refused?.message).toMatch(why);
  expect(refused?.hint).toContain('DATELINE_WEB_TOKEN');
  await expect(openWeb(access)).rejects.toThrow(why);
});

test('this machine alone needs no token, and with one every address may be opened', () => {
  expect(findOpenDoor({ host: 'localhost', urls: ['http://localhost:8080'], token: null })).toBeNull();
  expect(findOpenDoor(EVERYWHERE)).toBeNull();
});

test.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'])(
  'without a token a proxy that sends %s is not taken for someone at this machine',
  async (header) => {
    const web = await openWeb();
    const answered = await send(web.url, { headers: { [header]: 'for=203.0.113.9' } });
    await web.close();
    expect(answered.status).toBe(403);
    expect(answered.text).toContain('DATELINE_WEB_TOKEN');
  },
);

const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && !one.internal && one.family === 'IPv4')?.address;

describe('listening on every address', () => {
  let web: OpenWeb;
  const json = { accept: 'application/json', authorization: `Bearer ${TOKEN}` };
  beforeAll(async () => {
    web = await openWeb(EVERYWHERE);
  });
  afterAll(() => web.close());

  test.each(['evil.example', 'localhost.evil.example', '203.0.113.9'])(
    '%s is a host it does not know',
    async (host) => {
      const answered = await send(web.url, { headers: { ...json, host } });
      expect(answered.status).toBe(421);
      expect(answered.text).toContain('DATELINE_URL');
    },
  );

  test.each(['desk.example.org', 'desk.lan:8080', 'localhost'])(
    '%s is answered, and asks for the token',
    async (host) => {
      const { status, headers } = await send(web.url, { headers: { host, accept: 'text/html' } });
      expect([status, headers.location]).toEqual([303, '/sign-in']);
      expect((await send(web.url, { headers: { host, ...json }, path: '/sources.opml' })).status).toBe(200);
    },
  );

  test.runIf(outside)('from outside, “Host: localhost” opens nothing, not even with the token', async () => {
    const url = `http://${outside}:${web.port}`;
    for (const host of ['localhost', '127.0.0.1', `[::1]:${web.port}`]) {
      const fields = { text: '/story archive syria' };
      expect((await send(url, { path: '/ask', headers: { ...json, host }, fields })).status).toBe(421);
    }
    expect((await send(url, { headers: { accept: 'text/html' } })).status).toBe(303);
    const { card } = await web.dateline.front.answerText('/story list', CALLER);
    expect(JSON.stringify(card)).not.toContain('archived');
  });
});
