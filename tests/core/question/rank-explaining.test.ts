import { expect, test } from 'vitest';
import { rankExplaining } from '../../../src/core/question/describe/rank-explaining.ts';
import type { Span } from '../../../src/core/text/span.ts';

const NAMES = ['Ada Pell', 'Bo Lynch'];

function ranked(texts: readonly string[]): readonly string[] {
  const sentences = texts.map((text) => {
    const [own, other] = NAMES.map((name): Span => [text.indexOf(name), text.indexOf(name) + name.length]);
    return { text, name: own ?? ([0, 0] as const), others: other && other[0] >= 0 ? [other] : [], isPart: false };
  });
  return rankExplaining(sentences).map(({ text }) => text);
}

const SERVED = 'Then came Ada Pell, who had served as ambassador to Norway.';
const NAMED = 'A new harbour minister, Ada Pell - the former mayor - has been appointed.';

test('what says who somebody is, best first', () => {
  expect(ranked(['Ada Pell, a baker, sang.', SERVED, NAMED])).toEqual([NAMED, SERVED]);
});

test.each([
  'Ada Pell left for Norway.',
  'Ada Pell said the minister was ill.',
  'Director Bo Lynch, a former minister, met Ada Pell.',
  'Ada Pell greeted Bo Lynch, the mayor and former minister.',
])('not: %s', (text) => expect(ranked([text])).toEqual([]));

test('what follows “married to another’s …” is still about the first', () => {
  const text = 'Ferry director Ada Pell, married to Bo Lynch’s sister, spoke.';
  expect(ranked([text])).toEqual([text]);
});

test('of two that say as much, the whole sentence comes before a part of a longer one', () => {
  const [name, others]: [Span, Span[]] = [[9, 17], []];
  const [part, whole] = ['Director Ada Pell, the mayor', 'Director Ada Pell, the mayor.'];
  const sentences = [
    { text: part, name, others, isPart: true },
    { text: whole, name, others, isPart: false },
  ];
  expect(rankExplaining(sentences).map(({ text }) => text)).toEqual([whole, part]);
});
