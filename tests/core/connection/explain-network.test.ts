import { expect, test } from 'vitest';
import { explainNetwork } from '../../../src/core/connection/explain-network.ts';

const withCode = (code: string) => Object.assign(new Error('getaddrinfo'), { code });

test.each([
  ['ENOTFOUND', 'chat.example does not resolve: DNS has no such name (ENOTFOUND).'],
  ['EAI_AGAIN', 'chat.example does not resolve: DNS does not answer (EAI_AGAIN).'],
  ['ECONNREFUSED', 'chat.example refuses the connection (ECONNREFUSED).'],
  ['UND_ERR_CONNECT_TIMEOUT', 'chat.example does not answer in time (UND_ERR_CONNECT_TIMEOUT).'],
  ['EHOSTUNREACH', 'chat.example cannot be reached from this machine (EHOSTUNREACH).'],
  ['ECONNRESET', 'chat.example closed the connection (ECONNRESET).'],
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'chat.example shows a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT).',
  ],
])('%s is said in words', (code, says) => {
  expect(explainNetwork(withCode(code), 'chat.example')).toBe(says);
  expect(explainNetwork(new TypeError('fetch failed', { cause: withCode(code) }), 'chat.example')).toBe(says);
  expect(explainNetwork({ original: { cause: { errors: [withCode(code)] } } }, 'chat.example')).toBe(says);
});

test.each([[new Error('what it says')], [withCode('E_OTHER')], ['text'], [null], [undefined]])(
  'another failure is not explained: %s',
  (error) => {
    expect(explainNetwork(error, 'chat.example')).toBeUndefined();
  },
);

test('causes in a circle end', () => {
  const error = new Error('round');
  error.cause = error;
  expect(explainNetwork(error, 'chat.example')).toBeUndefined();
});
