import { describe, expect, it } from 'vitest';
import { createContentReader, sharedShare } from '../../../../src/extract/summary/sentence/content-words.ts';
import { findWords } from '../../../../src/extract/text/words.ts';

function contentOf(text: string): readonly string[] {
  const { read, forms } = createContentReader();
  return read(findWords(text)).map((word) => forms[word] ?? '');
}

describe('words that carry the matter', () => {
  it.each([
    ['one form of many', "talk talks talk's talks' TALK", ['talk']],
    ['the curly apostrophe', 'Selby’s harbours’', ['selby', 'harbour']],
    ['numbers', '140 boats in 2016', ['140', 'boat', '2016']],
    ['no little words and no marks', 'The mayor, who was there, said "no".', ['mayor']],
    ['a short word whole, where cutting would leave too little', 'gas', ['gas']],
    ['nothing in a text without words', '… — !', []],
  ])('%s', (_, text, expected) => expect(contentOf(text)).toEqual(expected));

  it('have the same number in each sentence that one reader reads', () => {
    const { read } = createContentReader();
    const [talks, , again] = ['The talks.', 'Wills of rain.', 'Talk.'].map((text) => read(findWords(text)));
    expect(again).toEqual(talks);
  });

  it('are little only as they stand', () => expect(contentOf('will wills')).toEqual(['will']));
});

describe('what two sentences share', () => {
  const [TALK, GENEVA, RAIN] = [0, 1, 2];

  it('counts words that stand in both', () => expect(sharedShare([TALK, GENEVA], [GENEVA, RAIN])).toBe(0.5));
  it('is measured against the shorter', () => expect(sharedShare([TALK, GENEVA, 5], [TALK, RAIN])).toBe(0.5));
  it('is nothing where one is empty', () => expect(sharedShare([TALK], [])).toBe(0));
});
