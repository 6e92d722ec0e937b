import { expect, test } from 'vitest';
import { countTopic, shareOfTopic } from '../../../src/core/relevance/story-topic.ts';

const report = (report: string, words: string) => ({ report, stems: words.split(' ') });

const TOPIC = countTopic([
  report('a', 'bridg marrow clos week'),
  report('b', 'bridg marrow mayor week'),
  report('c', 'bridg marrow clos mayor week'),
  report('c', 'bridg regatta week'),
]);

test('what more of a story’s reports have than any news is what it is about', () => {
  expect(shareOfTopic(TOPIC, ['bridg', 'marrow', 'clos'])).toBeCloseTo(1);
  expect(shareOfTopic(TOPIC, ['bridg'])).toBeGreaterThan(shareOfTopic(TOPIC, ['regatta']));
  expect(shareOfTopic(TOPIC, ['ferri'])).toBe(0);
});

test('words of any news say nothing, and a copy counts once', () => {
  expect(shareOfTopic(TOPIC, ['week'])).toBe(0);
  expect(TOPIC.reports).toBe(3);
});

test('a story without words is about nothing', () => {
  expect(shareOfTopic(countTopic([]), ['bridg'])).toBe(0);
});
