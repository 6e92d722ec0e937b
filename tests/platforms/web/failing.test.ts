import { expect, test } from 'vitest';
import { openWeb, send } from './open-web.ts';

test('a fault of ours is one line in the log with no stack, and says that there is one', async () => {
  const lines: object[] = [];
  const log = { info: () => {}, warn: () => {}, error: (about: object) => lines.push(about) };
  const web = await openWeb({}, { log, ready: () => Promise.reject(new Error('the disk is gone')) });
  const { status, text } = await send(web.url, { path: '/readyz' });
  await web.close();
  expect([status, text]).toEqual([500, expect.stringContaining('its log says what went wrong')]);
  expect(text).not.toContain('disk');
  expect(lines).toEqual([{ path: '/readyz', error: 'Error: the disk is gone' }]);
});
