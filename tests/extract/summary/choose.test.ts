import { expect, it } from 'vitest';
import { chooseSentences } from '../../../src/extract/summary/choose.ts';

const line = (name: string, score: number, ...words: readonly string[]) => ({ name, score, content: new Set(words) });
const namesOf = (lines: readonly { readonly name: string }[]) => lines.map(({ name }) => name);

it('takes the best first', () => {
  const lines = [line('low', 1, 'rain'), line('high', 3, 'vote'), line('middle', 2, 'harbour')];
  expect(namesOf(chooseSentences(lines, 2))).toEqual(['high', 'middle']);
});

it('never says the same again', () => {
  const lines = [
    line('first', 3, 'council', 'votes', 'harbour', 'budget'),
    line('again', 2.9, 'council', 'votes', 'budget'),
    line('other', 1, 'rain', 'roads'),
  ];
  expect(namesOf(chooseSentences(lines, 3))).toEqual(['first', 'other']);
});

it('prefers something new to a better sentence that half repeats', () => {
  const lines = [
    line('first', 3, 'council', 'votes', 'harbour', 'budget'),
    line('half', 2, 'council', 'votes', 'mayor', 'school'),
    line('new', 1.5, 'rain', 'roads', 'bridge', 'north'),
  ];
  expect(namesOf(chooseSentences(lines, 2))).toEqual(['first', 'new']);
});

it('gives fewer where there are fewer', () => expect(chooseSentences([], 3)).toEqual([]));
