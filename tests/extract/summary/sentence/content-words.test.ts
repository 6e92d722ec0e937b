import { describe, expect, it } from 'vitest';
import {
  contentsOf,
  contentWords,
  countShared,
  sharedShare,
} from '../../../../src/extract/summary/sentence/content-words.ts';
import { findWords } from '../../../../src/extract/text/words.ts';

const contentOf = (text: string) => [...contentWords(findWords(text))];

describe('words that carry the matter', () => {
  it.each([
    ['one form of many', "talk talks talk's talks' TALK", ['talk']],
    ['the curly apostrophe', 'Selby’s harbours’', ['selby', 'harbour']],
    ['numbers', '140 boats in 2016', ['140', 'boat', '2016']],
    ['no little words and no marks', 'The mayor, who was there, said "no".', ['mayor']],
    ['a short word whole, where cutting would leave too little', 'gas', ['gas']],
    ['nothing in a text without words', '… — !', []],
  ])('%s', (_, text, expected) => expect(contentOf(text)).toEqual(expected));

  it('are the same of one sentence and of many', () => {
    const sentences = ['The talks failed.', 'New talks open.'].map(findWords);
    expect(contentsOf(sentences)).toEqual(sentences.map(contentWords));
  });
});

describe('what two sentences share', () => {
  const talks = new Set(['talk', 'fail', 'geneva']);

  it('counts words that stand in both', () => expect(countShared(talks, new Set(['geneva', 'rain']))).toBe(1));
  it('is measured against the shorter', () => expect(sharedShare(talks, new Set(['talk', 'rain']))).toBe(0.5));
  it('is nothing where one is empty', () => expect(sharedShare(talks, new Set())).toBe(0));
});
