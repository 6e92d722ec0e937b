import { expect, it } from 'vitest';
import { toSentenceParts } from '../../../../src/extract/summary/sentence/sentence-parts.ts';
import { toDocument } from '../../../../src/extract/text/document.ts';
import { NOTHING } from '../found-in.ts';

const wholeIn = (text: string) =>
  toSentenceParts(toDocument(text, null, null), NOTHING)
    .filter(({ isWhole }) => isWhole)
    .map(({ span }) => text.slice(...span));

it.each([
  ['sentences without marks', 'Rain fell. Snow came.', ['Rain fell.', 'Snow came.']],
  ['a quotation and its cue', '"We wait," she said. Snow came.', ['"We wait," she said.', 'Snow came.']],
  [
    'none of a quotation that runs over paragraphs',
    'She said: "We wait.\n\n"We see," she added.\n\nSnow came.',
    ['Snow came.'],
  ],
  ['the sentence behind a stray closing mark', 'we wait” she said. Snow came.', ['we wait” she said.', 'Snow came.']],
])('keeps %s', (_, text, expected) => expect(wholeIn(text)).toEqual(expected));
