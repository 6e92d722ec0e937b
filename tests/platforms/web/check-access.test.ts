import { expect, test } from 'vitest';
import { checkAccess } from '../../../src/platforms/web/reach/check-access.ts';

const token = 'a-token-made-for-tests';

test.each([
  [{ host: '127.0.0.1', urls: [], token: null }, [/open to this machine alone/]],
  [{ host: '127.0.0.1', urls: [], token }, [/open at this machine to anyone with DATELINE_WEB_TOKEN, as operator/]],
  [{ host: '0.0.0.0', urls: ['https://desk.example'], token }, [/open at https:\/\/desk\.example, its own addresses/]],
  [{ host: '127.0.0.1', urls: ['https://desk.example'], token }, [/open at https:\/\/desk\.example, this machine/]],
])('%o is well, and who may enter is said', (access, says) => {
  const findings = checkAccess(access);
  expect(findings.every(({ isWell }) => isWell)).toBe(true);
  expect(findings.map((one) => one.says)).toEqual(says.map((one) => expect.stringMatching(one)));
  expect(JSON.stringify(findings)).not.toContain(token);
});

test.each([
  [{ host: '0.0.0.0', urls: [], token: null }, /anyone could change it/],
  [{ host: '0.0.0.0', urls: [], token }, /http:\/\/0\.0\.0\.0 is not encrypted/],
  [
    { host: '0.0.0.0', urls: ['https://desk.example', 'http://desk.lan:8080'], token },
    /http:\/\/desk\.lan:8080 is not enc/,
  ],
])('%o is not well, and what to do is said', (access, says) => {
  const bad = checkAccess(access).filter(({ isWell }) => !isWell);
  expect(bad).toMatchObject([{ says: expect.stringMatching(says), hint: expect.stringContaining('DATELINE_URL') }]);
});
