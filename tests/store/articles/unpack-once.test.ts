import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { unpackOnce } from '../../../src/store/articles/decode/unpack-once.ts';
import { packArticleText } from '../../../src/store/articles/pack/pack-article-text.ts';
import { packFindings } from '../../../src/store/articles/pack/pack-findings.ts';

function packed(number: number, text: string) {
  const json = JSON.stringify({ quotes: [], people: [], text });
  return { number, text: packArticleText(text), findings: packFindings(json, text) };
}

test('an article is unpacked once, also from another copy of its bytes', () => {
  const [first, again] = [unpackOnce(packed(1, 'Ferries run.')), unpackOnce(packed(1, 'Ferries run.'))];
  expect(again.text()).toBe('Ferries run.');
  expect(again.parts()).toBe(first.parts());
});

test('once it says something else, that is what is unpacked', () => {
  unpackOnce(packed(2, 'Ferries run.')).parts();
  const changed = unpackOnce(packed(2, 'Ferries stop.'));
  expect([changed.text(), changed.parts().text]).toEqual(['Ferries stop.', 'Ferries stop.']);
});

test('the first ones go when there is no more room', () => {
  const first = unpackOnce(packed(3, 'Ferries run.')).parts();
  for (let number = 100; number < 2000; number++) unpackOnce(packed(number, `${number}`));
  expect(unpackOnce(packed(3, 'Ferries run.')).parts()).not.toBe(first);
});

test('a long one is unpacked each time', () => {
  // Digits of hashes hardly pack.
  const digits = Array.from({ length: 2000 }, (_, at) => createHash('sha256').update(`${at}`).digest('hex')).join(' ');
  const long = packed(4, digits);
  expect(unpackOnce(long).parts()).not.toBe(unpackOnce(long).parts());
});
