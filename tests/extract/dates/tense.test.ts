import { expect, test } from 'vitest';
import { toTimeTokens } from '../../../src/extract/dates/pattern/tokens.ts';
import { createVocabulary } from '../../../src/extract/dates/pattern/vocabulary.ts';
import { createTense } from '../../../src/extract/dates/tense.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { LEXICON } from './lexicon.ts';

const vocabulary = createVocabulary(LEXICON);
const isAhead = createTense(LEXICON);

function tenseOf(text: string): boolean | undefined {
  const tokens = toTimeTokens(toDocument(text, null, null), vocabulary);
  const at = tokens.texts.indexOf('friday');
  return isAhead(tokens, at, at + 1);
}

test.each([
  ['The port will close on Friday.', true],
  ['The port is to close on Friday.', true],
  ['The port is expected to close on Friday.', true],
  ['The list is to be published on Friday.', true],
  ['They agreed to meet on Friday.', true],
  ['The port must close by Friday.', true],
  ['Friday’s vote would close the port.', true],
  ['The port closed on Friday.', false],
  ['She said on Friday that it will close.', false],
  ['The price rose to a record on Friday.', false],
  ['He flew to Oslo on Friday.', undefined],
  ['Until Friday, they had slept.', false],
  ['The port was open until Friday.', false],
  ['Friday’s ruling would close the port.', false],
  ['It will close. Friday rain fell.', false],
  ['Quiet Friday.', undefined],
])('%s %s', (text, expected) => {
  expect(tenseOf(text)).toBe(expected);
});
