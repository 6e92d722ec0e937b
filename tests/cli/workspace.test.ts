import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open/open-store.ts';
import { NOTHING, SEEN, sampleArticle } from '../store/sample.ts';
import { newFolder, runProgram } from './run-program.ts';

let file = '';
const run = (...args: string[]) => runProgram(['workspace', ...args], { DATELINE_STORE: file });

beforeEach(async () => {
  file = join(newFolder(), 'store.db');
  const store = await openStore({ file });
  for (const name of ['slack/T1', 'slack/T2'])
    await store.of(name).articles.save(sampleArticle({ id: `of ${name}` }), NOTHING, 'read', SEEN);
  await store.close();
});

describe('dateline workspace', () => {
  it('lists what each workspace has', async () => {
    expect(await run('list')).toEqual({
      status: 0,
      out: [
        'own  0 articles, 0 stories made or changed, 0 feeds',
        'slack/T1  1 article, 0 stories made or changed, 0 feeds',
        'slack/T2  1 article, 0 stories made or changed, 0 feeds',
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('exports one workspace, a JSON object a line', async () => {
    const { status, out, err } = await run('export', 'slack/T1');
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([status, err]).toEqual([0, '']);
    expect(rows.map(({ table }) => table)).toEqual(['workspaces', 'sights', 'marks', 'articles']);
    expect(rows[3].row.text).toBe(sampleArticle().text);
    expect(out).not.toContain('T2');
  });

  it('deletes a workspace, but only for sure', async () => {
    const asked = await run('delete', 'slack/T1');
    expect([asked.status, asked.out]).toEqual([2, '']);
    expect(asked.err).toMatch(/^This would delete slack\/T1: 1 article, .*\n.*--yes/);
    const done = await run('delete', 'slack/T1', '--yes');
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(done.out).toMatch(/^Deleted slack\/T1: 1 article, .*; \d+ rows in all\.\n$/);
    expect((await run('list')).out).not.toContain('T1');
    expect((await run('export', 'slack/T2')).out).toContain('of slack/T2');
  });

  it.each([['export'], ['delete']])('names those there are where %s gets an unknown name', async (what) => {
    const { status, out, err } = await run(what, 'slack/T9');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('There is no workspace “slack/T9”.\nThere are: own, slack/T1, slack/T2.');
  });
});
