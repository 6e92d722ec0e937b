import { afterAll, describe, expect, it } from 'vitest';
import { hostileTexts } from './hostile-texts.ts';
import { openWorkCounter } from './work-counter.ts';

const counter = await openWorkCounter();
const { wrongIn } = await import('./extract-any.ts');
const { sortInto } = await import('../../../src/extract/summary/sentence/sort-into.ts');
afterAll(() => counter.close());

const LENGTH = 10_000;
const TIMES = 4;
/** Four times the text is four times the work, give or take a sort; a square would make it sixteen. */
const MOST_GROWTH = 5;
/** A few words' work: below it, what is done once outweighs what grows. */
const LEAST_WORK = 2_000;

describe('four times the text takes four times the work', () => {
  it.each(hostileTexts())('$name', async ({ ofLength }) => {
    const [short, long] = [ofLength(LENGTH), ofLength(LENGTH * TIMES)];
    wrongIn(short);
    const little = await counter.count(() => wrongIn(short));
    const much = await counter.count(() => wrongIn(long));
    expect(little).toBeGreaterThan(0);
    expect(much / Math.max(LEAST_WORK, little)).toBeLessThan(MOST_GROWTH);
  });
});

it('work that grows with the square is told from work that does not', async () => {
  const square = (count: number) => () => {
    const places = Array.from({ length: count }, (_, at) => at);
    for (const _ of places) sortInto([[0, count]], places, (at) => at);
  };
  const growth = (await counter.count(square(400))) / (await counter.count(square(100)));
  expect(growth).toBeGreaterThan(10);
});
