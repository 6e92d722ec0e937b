import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchData } from '../../../src/ingest/data/watch-data.ts';

const PATIENCE = { timeout: 20_000, interval: 50 };

test('a data folder that vanishes is noticed, and again when it is back, and what is written to it then', async () => {
  const data = join(mkdtempSync(join(tmpdir(), 'dateline-watch-')), 'data');
  for (const name of ['stories', 'articles']) mkdirSync(join(data, name), { recursive: true });
  let changes = 0;
  const stop = watchData(data, () => (changes += 1));
  onTestFinished(stop);
  onTestFinished(() => rmSync(join(data, '..'), { recursive: true }));
  const noticed = async (harm: () => void) => {
    const before = changes;
    harm();
    await vi.waitFor(() => expect(changes).toBeGreaterThan(before), PATIENCE);
  };
  await noticed(() => renameSync(data, `${data}.away`));
  await noticed(() => {
    for (const name of ['stories', 'articles']) mkdirSync(join(data, name), { recursive: true });
  });
  await noticed(() => writeFileSync(join(data, 'articles', 'one.md'), 'one'));
});
