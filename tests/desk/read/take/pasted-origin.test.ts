import { expect, test } from 'vitest';
import { parsePastedOrigin, toPastedOrigin } from '../../../../src/desk/read/take/pasted-origin.ts';

const ONE = { platform: 'discord', workspace: 'G1' } as const;
const OTHER = { platform: 'slack', workspace: 'T2' } as const;

test.each([
  ['new', ONE, undefined, ONE],
  ['its own before', ONE, 'read discord/G1', ONE],
  ['another’s before', ONE, 'read slack/T2', null],
  ['two others’ before', OTHER, 'read', null],
  ['of a feed before, whose makers count beside it', ONE, 'feed', ONE],
  ['read in at the desk itself before', ONE, 'ingest', null],
  ['read in at the desk itself now', null, 'read discord/G1', null],
] as const)('an article that is %s', (_what, maker, before, of) => {
  expect(parsePastedOrigin(toPastedOrigin(maker, before))).toEqual(of);
});
