import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileInputs } from '../bench/hostile-inputs.ts';
import { type BenchDesk, openBenchDesk } from '../bench/open-bench-desk.ts';
import { readHostile } from '../bench/read-hostile.ts';
import { CALLER } from './open-desk.ts';

/** Large enough for every bound, and read within seconds. */
const SCALE = 0.1;
const PATIENCE_MS = 120_000;

let desk: BenchDesk;
beforeAll(async () => {
  desk = await openBenchDesk();
}, PATIENCE_MS);
afterAll(() => desk.close());

/** One question after the other, for as long as something is read. */
async function answersDuring(reading: Promise<unknown>): Promise<readonly string[]> {
  const events: string[] = [];
  const read = reading.then(() => events.push('read'));
  const answer = await desk.dateline.front.answerText('/quote kirby', CALLER);
  events.push(JSON.stringify(answer).includes('Kirby') ? 'answered' : 'answered otherwise');
  await read;
  return events;
}

test('there are thirty', () => expect(hostileInputs()).toHaveLength(30));

test.each(hostileInputs())(
  '/quote is answered while $name is read, and it is kept',
  async (input) => {
    const content = input.make(SCALE);
    const reading = readHostile(desk, input, content);
    expect(await answersDuring(reading)).toEqual(['answered', 'read']);
    const { source } = await reading;
    expect(await desk.dateline.store.articles.find(source.article)).toBeDefined();
    await desk.dateline.store.articles.remove(source.article);
    expect(await desk.dateline.store.articles.find(source.article)).toBeUndefined();
  },
  PATIENCE_MS,
);

test(
  'what was left out of an article stands in /desk why',
  async () => {
    const input = hostileInputs().find(({ name }) => name === 'statements of ever new speakers');
    if (!input) throw new Error('it is gone');
    const { source } = await readHostile(desk, input, input.make(1));
    const answer = JSON.stringify(await desk.dateline.front.answerText(`/desk why ${source.article}`, CALLER));
    expect(answer).toMatch(/left out: [\d,]+ quotations beyond the first 2,000/);
  },
  PATIENCE_MS,
);
