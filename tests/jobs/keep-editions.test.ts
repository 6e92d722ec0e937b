import { expect, test } from 'vitest';
import { SourceError } from '../../src/core/errors.ts';
import type { Editions } from '../../src/desk/editions/editions.ts';
import { createEditionKeeper } from '../../src/jobs/keep-editions.ts';
import { SILENT } from './desk-on-a-clock.ts';

const DAY = '2031-05-14';

function deskOf(workspace: string, refresh: Editions['refresh']) {
  const editions: Editions = { refresh, of: () => Promise.reject(new Error('not asked')), settled: async () => {} };
  return { workspace, editions };
}

test('a desk whose stories cannot be built keeps no other desk from its own', async () => {
  const refreshed: string[] = [];
  const desks = [
    deskOf('own', () => Promise.reject(new SourceError('a thread ended'))),
    deskOf('slack/T1', () => Promise.reject(new Error('a bug'))),
    deskOf('slack/T2', async (asOf) => void refreshed.push(asOf)),
  ];
  const keeper = createEditionKeeper({ desks: () => desks, today: () => DAY, log: SILENT });
  keeper.start();
  await keeper.stop();
  expect(refreshed).toEqual([DAY]);
});

test('it stops after the current story, and does not begin again', async () => {
  const built: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const refresh: Editions['refresh'] = async (_asOf, isStopped) => {
    for (const story of ['bridge', 'harbour']) {
      if (isStopped?.()) return;
      await gate;
      built.push(story);
    }
  };
  const keeper = createEditionKeeper({ desks: () => [deskOf('own', refresh)], today: () => DAY, log: SILENT });
  keeper.start();
  const stopped = keeper.stop();
  release();
  await stopped;
  keeper.start();
  await keeper.stop();
  expect(built).toEqual(['bridge']);
});
