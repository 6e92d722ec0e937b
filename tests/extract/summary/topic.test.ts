import { expect, it } from 'vitest';
import { createContentReader } from '../../../src/extract/summary/sentence/content-words.ts';
import { toTopic } from '../../../src/extract/summary/topic.ts';
import { findWords } from '../../../src/extract/text/words.ts';

const { read } = createContentReader();
const contentOf = (text: string) => read(findWords(text));
const HARBOUR = contentOf('harbour wall');
const RAIN = contentOf('rain road');

it('weighs words that return over words that come once', () => {
  const topic = toTopic([HARBOUR, contentOf('harbour mayor'), RAIN], []);
  expect(topic.share(HARBOUR)).toBeGreaterThan(topic.share(RAIN));
  expect(topic.share(RAIN)).toBe(0);
});

it('weighs words of the title', () => {
  const topic = toTopic([HARBOUR, RAIN], contentOf('Rain shuts the road'));
  expect(topic.share(RAIN)).toBeGreaterThan(topic.share(HARBOUR));
});

it('never gives more than two', () => {
  const topic = toTopic(Array(50).fill(HARBOUR), contentOf('Harbour wall'));
  expect(topic.share(HARBOUR)).toBe(2);
});

it('gives nothing to no words', () => expect(toTopic([], []).share([])).toBe(0));
