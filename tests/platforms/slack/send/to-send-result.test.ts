import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { toSendResult } from '../../../../src/platforms/slack/send/to-send-result.ts';

const withCode = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

test.each([
  ['a request that timed out', new webApi.WebAPIRequestError(new DOMException('too late', 'TimeoutError')), 'unsure'],
  ['a connection cut', new webApi.WebAPIRequestError(withCode('ECONNRESET')), 'unsure'],
  ['a connection refused', new webApi.WebAPIRequestError(withCode('ECONNREFUSED')), 'retry'],
  ['a name not found', new webApi.WebAPIRequestError(withCode('ENOTFOUND')), 'retry'],
  ['a 502', new webApi.WebAPIHTTPError(502, 'Bad Gateway', {}), 'unsure'],
  ['a 404', new webApi.WebAPIHTTPError(404, 'Not Found', {}), 'refused'],
  ['a rate limit', new webApi.WebAPIRateLimitedError(3), 'retry'],
  ['a rate limit with no word of when', new Error('Retry header did not contain a valid timeout'), 'retry'],
  ['anything else', new Error('?'), 'unsure'],
  ['no error at all', 'text', 'unsure'],
])('%s is %s', (_what, error, kind) => {
  expect(toSendResult(error, 'ours').kind).toBe(kind);
});
