import { expect, test } from 'vitest';
import { renderPlain } from '../../../src/card/render-plain.ts';
import { toFailureCard } from '../../../src/command/front/to-failure-card.ts';
import { StoreError, type StoreFault } from '../../../src/core/errors.ts';
import type { Log } from '../../../src/core/log.ts';

const CALL = { path: 'digest daily', values: {} };

function fail(error: unknown) {
  const logged: object[] = [];
  const log: Log = { info() {}, warn() {}, error: (about) => void logged.push(about) };
  return { says: renderPlain(toFailureCard(error, CALL, log)), logged };
}

const storeError = (fault: StoreFault) =>
  new StoreError(fault, { message: '/srv/private.db: it fails', hint: 'Mend it.' }, new Error('errcode'));

test.each<[StoreFault, RegExp]>([
  [
    'full',
    /^Dateline could not save that: the disk is full\.\s+Nothing was lost; try again once there is room\. \(ref [0-9a-f]{8}\)$/,
  ],
  ['read-only', /could not save that: the store is read-only\.\s+Nothing was lost; try again once/],
  ['locked', /could not save that: another program has locked the store\.\s+Nothing was lost; try again in a moment\./],
  ['missing', /could not save that: .+moved or deleted.+\s+Nothing was lost; try again once/],
  ['failing', /could not save that: the disk cannot be read or written\./],
  [
    'damaged',
    /could not do that: its store cannot be read or written\.\s+The operator of Dateline can fix this: .+doctor/,
  ],
])('a store that is %s is told in plain words, without its path or a stack', (fault, words) => {
  const { says, logged } = fail(storeError(fault));
  expect(says.trim()).toMatch(words);
  expect(says).not.toMatch(/private|errcode/);
  expect(logged).toEqual([
    expect.objectContaining({ path: 'digest daily', problem: '/srv/private.db: it fails', hint: 'Mend it.' }),
  ]);
  expect(JSON.stringify(logged)).not.toContain('to-failure-card');
});

test('of a bug a reference is shown, and the log has the rest', () => {
  const { says, logged } = fail(new TypeError('x is undefined'));
  expect(says).toContain('Something went wrong');
  expect(says).not.toContain('undefined');
  expect(JSON.stringify(logged)).toContain('x is undefined');
});
