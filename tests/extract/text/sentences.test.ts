import { describe, expect, test } from 'vitest';
import { toDocument } from '../../../src/extract/text/document.ts';

function sentencesOf(text: string): readonly string[] {
  return toDocument(text, null, null).sentences.map((span) => text.slice(...span));
}

describe('a sentence goes on over an abbreviation', () => {
  test.each([
    'Capt. Ann Lee is due on Monday.',
    'Sens. Tom Carver and Lt. Col. Bo Reyes met Gov. Lee.',
    'Tom Lee Jr. of Moor Inc. said no.',
    'Mara F. Pell and J. A. Moor won, 3 vs. 2.',
    'The U.S. troops left at 5 p.m. on Nov. 12.',
    'No. 5 and Rep. Ron Dacey (R-Wis.) agreed.',
    'Moor left for St. Marks, e.g. by boat.',
    'A U.S.-led force of dateline.example left.',
  ])('%s', (text) => expect(sentencesOf(text)).toEqual([text]));
});

describe('a sentence ends', () => {
  test.each([
    ['He left the U.S. The council stayed.', ['He left the U.S.', 'The council stayed.']],
    ['Did she say no? No. He did.', ['Did she say no?', 'No.', 'He did.']],
    ['It was Bo and I. She left.', ['It was Bo and I.', 'She left.']],
    ['It closed at 5 p.m. Then it rained.', ['It closed at 5 p.m.', 'Then it rained.']],
    ['(They left.) “We stay.” He stayed.', ['(They left.)', '“We stay.”', 'He stayed.']],
    ['He stayed. “but why?” she said.', ['He stayed.', '“but why?” she said.']],
    ['Wait... They wait. 12 left.', ['Wait...', 'They wait.', '12 left.']],
    ['by Dr. Lee\nThe end of Capt.\nAnn', ['by Dr. Lee', 'The end of Capt.', 'Ann']],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

test('a mark tells what it closes', () => {
  const { words } = toDocument('Dr. Lee left. He (a vet.) did.', null, null);
  expect(words.flatMap(({ text, closes }) => (closes ? [[text, closes]] : []))).toEqual([
    ['.', 'abbreviation'],
    ['.', 'sentence'],
    ['.', 'sentence'],
  ]);
});
