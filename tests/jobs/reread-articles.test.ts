import { afterEach, beforeEach, expect, test } from 'vitest';
import { SourceError } from '../../src/core/errors.ts';
import { createRereader } from '../../src/jobs/reread-articles.ts';
import type { OpenStore } from '../../src/store/port/port.ts';
import { eachEngine } from '../store/engines/each-engine.ts';
import { keysOf, NOTHING, SEEN, sampleArticle, sampleQuote } from '../store/sample.ts';
import { foundWork } from '../workers/found-work.ts';
import { SILENT } from './desk-on-a-clock.ts';

const ALL = { story: null, asOf: null };
const NEWER = 1_000;

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
    for (const id of ['a', 'b', 'c'])
      await store.articles.save(sampleArticle({ id, title: `Talks ${id}`, text: textOf(id) }), NOTHING, 'data', SEEN);
  });
  afterEach(() => store.close());

  const textOf = (id: string) => `The talks of pier ${id} opened.\n\n“We want calm at ${id},” Ada Byron said.`;
  const quotes = async () =>
    (await store.articles.quotes({ ...ALL, speaker: keysOf('Ada Byron'), about: null, limit: 9, offset: 0 })).total;

  /** Rules that now find what Byron said, except in texts that stall. */
  const newerWork = (stalls: readonly string[] = []) =>
    foundWork(async ({ id, text }) => {
      if (stalls.includes(id)) throw new SourceError('reading took too long');
      return { ...NOTHING, quotes: [sampleQuote(text, `We want calm at ${id},`, 'Ada Byron')] };
    });

  test('what older rules have read is read again, once, and answers with what the newer ones find', async () => {
    expect(await quotes()).toBe(0);
    const rereader = createRereader({ analyses: store.analyses, work: newerWork(), log: SILENT, rules: NEWER });
    rereader.start();
    await rereader.settled();
    expect(await quotes()).toBe(3);
    expect(await store.analyses.countOlder(NEWER)).toBe(0);
  });

  test('two processes read each article once between them', async () => {
    let read = 0;
    const work = foundWork(async () => {
      read += 1;
      return NOTHING;
    });
    const both = [1, 2].map(() => createRereader({ analyses: store.analyses, work, log: SILENT, rules: NEWER }));
    for (const one of both) one.start();
    await Promise.all(both.map((one) => one.settled()));
    expect(await store.analyses.countOlder(NEWER)).toBe(0);
    const third = createRereader({ analyses: store.analyses, work, log: SILENT, rules: NEWER });
    const before = read;
    third.start();
    await third.settled();
    expect(read).toBe(before);
  });

  test('a text that stalls keeps what it had, and the others are read', async () => {
    const rereader = createRereader({ analyses: store.analyses, work: newerWork(['b']), log: SILENT, rules: NEWER });
    rereader.start();
    await rereader.settled();
    expect(await quotes()).toBe(2);
    expect(await store.analyses.countOlder(NEWER)).toBe(1);
    rereader.start();
    await rereader.settled();
    expect(await quotes()).toBe(2);
  });

  test('it stops after the article it is at, and another process goes on', async () => {
    const rereader = createRereader({ analyses: store.analyses, work: newerWork(), log: SILENT, rules: NEWER });
    rereader.start();
    await rereader.stop();
    expect(await quotes()).toBeLessThan(3);
    const next = createRereader({ analyses: store.analyses, work: newerWork(), log: SILENT, rules: NEWER });
    next.start();
    await next.settled();
    expect(await quotes()).toBe(3);
  });
});
