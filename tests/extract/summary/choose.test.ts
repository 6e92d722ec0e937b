import { expect, it, vi } from 'vitest';
import { chooseSentences } from '../../../src/extract/summary/choose.ts';
import { createContentReader } from '../../../src/extract/summary/sentence/content-words.ts';
import { findWords } from '../../../src/extract/text/words.ts';

const { read } = createContentReader();

const line = (name: string, score: number, ...words: readonly string[]) => ({
  most: score + 1,
  content: read(findWords(words.join(' '))),
  weigh: () => ({ name, score }),
});
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

it('takes one without weight only if there is no other', () => {
  expect(namesOf(chooseSentences([line('good', 1, 'vote'), line('bad', -1, 'rain')], 2))).toEqual(['good']);
  expect(namesOf(chooseSentences([line('bad', -1, 'rain'), line('worse', -2, 'snow')], 2))).toEqual(['bad']);
});

it('passes over what cannot be shown alone', () => {
  const unfit = { ...line('unfit', 3, 'vote'), weigh: () => null };
  expect(namesOf(chooseSentences([unfit, line('fit', 1, 'rain')], 2))).toEqual(['fit']);
});

it('takes the earlier of two that weigh the same, whatever they could weigh', () => {
  const later = { ...line('later', 2, 'vote'), most: 9 };
  expect(namesOf(chooseSentences([line('earlier', 2, 'rain'), later], 1))).toEqual(['earlier']);
});

it('does not weigh what can no longer be chosen', () => {
  const weigh = vi.fn(() => ({ name: 'low', score: 1 }));
  const low = { ...line('low', 1, 'rain'), most: 1.5, weigh };
  chooseSentences([line('high', 3, 'vote'), line('middle', 2, 'harbour'), low], 2);
  expect(weigh).not.toHaveBeenCalled();
});
