import { expect, it } from 'vitest';
import { toTopic } from '../../../src/extract/summary/topic.ts';

const HARBOUR = new Set(['harbour', 'wall']);
const RAIN = new Set(['rain', 'road']);

it('weighs words that return over words that come once', () => {
  const topic = toTopic([HARBOUR, new Set(['harbour', 'mayor']), RAIN], null);
  expect(topic.share(HARBOUR)).toBeGreaterThan(topic.share(RAIN));
  expect(topic.share(RAIN)).toBe(0);
});

it('weighs words of the title', () => {
  const topic = toTopic([HARBOUR, RAIN], 'Rain shuts the road');
  expect(topic.share(RAIN)).toBeGreaterThan(topic.share(HARBOUR));
});

it('never gives more than two', () => {
  const topic = toTopic(Array(50).fill(HARBOUR), 'Harbour wall');
  expect(topic.share(HARBOUR)).toBe(2);
});

it('gives nothing to no words', () => expect(toTopic([], null).share(new Set())).toBe(0));
