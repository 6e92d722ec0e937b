import { expect, test } from 'vitest';
import {
  STATEMENT_STEM,
  toSearchPhrases,
  toSearchStems,
  toSpeakerStem,
} from '../../../src/core/text/search/search-stems.ts';

test('a text is its stems in order, without accents, case and signs', () => {
  expect(toSearchStems('The pilots’ unions were VISITING Zürich—twice.')).toEqual([
    'the',
    'pilot',
    'union',
    'were',
    'visit',
    'zurich',
    'twice',
  ]);
});

test('what is typed is phrases, of which signs are no part', () => {
  expect(toSearchPhrases('  it’s "visits" OR (cease-fire) ')).toEqual([
    ['it', 's'],
    ['visit'],
    ['or'],
    ['ceas', 'fire'],
  ]);
  expect(toSearchPhrases('" -- *')).toEqual([]);
  expect(toSearchPhrases('word '.repeat(100))).toHaveLength(32);
});

test('speakers have stems of their own, which begin like no word', () => {
  expect(toSpeakerStem('ada byron')).not.toBe(toSpeakerStem('bo diaz'));
  expect(toSpeakerStem('ada byron')).toMatch(/^zzs[a-z0-9]{8}$/);
  expect(STATEMENT_STEM).toBe('zzs');
});

test('words between quotation marks are one phrase; a mark that is not closed is none', () => {
  expect(toSearchPhrases('calm "old north" “pilots’ union”')).toEqual([
    ['calm'],
    toSearchStems('old north'),
    toSearchStems('pilots’ union'),
  ]);
  expect(toSearchPhrases('"old north')).toEqual([toSearchStems('old'), toSearchStems('north')]);
});
