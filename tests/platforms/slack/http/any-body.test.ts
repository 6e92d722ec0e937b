import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bot, openBot } from '../open-bot.ts';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot('http');
});
afterAll(() => bot.close());

/** The process is there after it, and answers. */
async function expectAlive() {
  const before = bot.front.asked.length;
  await bot.peer.slash('/quote after');
  expect(bot.front.asked.length).toBe(before + 1);
}

const SHAPES = [
  'null',
  '[]',
  '[null]',
  '7',
  '"words"',
  'true',
  '{}',
  '{"event":',
  '',
  '{"event":null}',
  '{"event":"message"}',
  '{"event":{}}',
  '{"event":[]}',
  '{"type":"event_callback"}',
  '{"type":"url_verification"}',
  '{"type":"block_actions"}',
  '{"type":"block_actions","user":null,"actions":null}',
  '{"type":"view_submission","user":{}}',
  '{"command":null}',
  '{"command":7,"team_id":"T1","channel_id":"C1","user_id":"U1"}',
];

describe('a signed body that Slack never sends is turned away at once', () => {
  test.each(SHAPES)('as JSON: %s', async (body) => {
    expect(await bot.peer.sendSigned(body, JSON_TYPE)).toBe(400);
    await expectAlive();
  });

  test.each(SHAPES)('as the payload of a form: %s', async (body) => {
    expect(await bot.peer.sendSigned(new URLSearchParams({ payload: body }).toString(), FORM_TYPE)).toBe(400);
    await expectAlive();
  });

  test.each([
    ['empty', ''],
    ['without a payload', 'a=b'],
    ['with two payloads', 'payload=null&payload=null'],
    ['with a command twice', 'command=/a&command=/b&team_id=T1&channel_id=C1&user_id=U1'],
    ['of a command without a person', 'command=/quote&team_id=T1&channel_id=C1'],
  ])('as a form %s', async (_what, body) => {
    expect(await bot.peer.sendSigned(body, FORM_TYPE)).toBe(400);
    await expectAlive();
  });

  test.each([JSON_TYPE, FORM_TYPE, 'text/plain', 'application/x-www-form-urlencoded; charset=utf-8', ''])(
    'as %s, were it only null',
    async (type) => {
      expect(await bot.peer.sendSigned('null', type)).toBe(400);
      await expectAlive();
    },
  );
});

test.each([
  '{"event":{"type":"message","channel":null}}',
  '{"event":{"type":"message","user":null}}',
  '{"event":{"type":"message","item":"x"}}',
  '{"event":{"type":"message"},"authorizations":[null]}',
  '{"type":"block_actions","user":{"id":"U1"},"actions":null,"channel":null}',
  '{"type":"view_submission","user":{"id":"U1"}}',
])('a body of a known kind that lacks what its kind has is turned away or acknowledged: %s', async (body) => {
  expect([200, 400]).toContain(await bot.peer.sendSigned(body, JSON_TYPE));
  await expectAlive();
});

test('any JSON at all is turned away or acknowledged, and ends nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.constantFrom('', 'event', 'type', 'command', 'payload'), async (value, field) => {
      const body = field === '' ? value : `{"${field}":${value}}`;
      expect([200, 400]).toContain(await bot.peer.sendSigned(body, JSON_TYPE));
    }),
    { numRuns: 100, seed: 11 },
  );
  await expectAlive();
});

test('what is no request for us, or too much, has its status too', async () => {
  const status = (path: string, method: string) =>
    new Promise((resolve, reject) => {
      const { port } = bot.peer.connection;
      request({ port, host: '127.0.0.1', path, method, agent: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .once('error', reject)
        .end();
    });
  expect(await status('//', 'POST')).toBe(400);
  expect(await status('/slack/events', 'GET')).toBe(404);
  expect(await status('/elsewhere', 'POST')).toBe(404);
  expect(await bot.peer.sendSigned('x'.repeat(5 * 1024 * 1024), JSON_TYPE)).toBe(413);
  await expectAlive();
});
