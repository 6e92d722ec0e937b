import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cutPassage,
  toPassageParagraphs,
  toPassagePieces,
  toQuotePassage,
} from '../../../src/core/quotes/quote-passage.ts';
import type { Span } from '../../../src/core/text/span.ts';

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const spokenIn = ({ text, spoken }: ReturnType<typeof toQuotePassage>) => spoken.map((span) => text.slice(...span));

test('a passage is the sentence of a quote, with the words of the speaker marked in it', () => {
  const text = 'It rained. Moor said the bridge was “open to ideas.” He left.';
  const sentence: Span = [text.indexOf('Moor'), text.indexOf(' He left')];
  const passage = toQuotePassage(text, { sentence, spans: [spanOf(text, 'open to ideas.')] });
  expect(passage.text).toBe('Moor said the bridge was “open to ideas.”');
  expect(spokenIn(passage)).toEqual(['open to ideas.']);
});

test('what stands between two parts of a statement stays between them', () => {
  const text = 'It rained. “We will open,” said Moor. “Others will not.” He left.';
  const sentence: Span = [text.indexOf('“We'), text.indexOf(' He left')];
  const spans = [spanOf(text, 'We will open,'), spanOf(text, 'Others will not.')];
  const passage = toQuotePassage(text, { sentence, spans });
  expect(passage.text).toBe('“We will open,” said Moor. “Others will not.”');
  expect(spokenIn(passage)).toEqual(['We will open,', 'Others will not.']);
});

test.each([
  ['the article’s marks', 'He said "we wait" and left.', '"we wait"'],
  ['marks of ours where the article has none', 'MOOR: we wait', '“we wait”'],
])('without a sentence, the words stand between %s', (_what, text, shown) => {
  const span = spanOf(text, 'we wait');
  const passage = toQuotePassage(text, { sentence: span, spans: [span] });
  expect(passage.text).toBe(shown);
  expect(spokenIn(passage)).toEqual(['we wait']);
});

test('a part of a passage keeps what of the words lies in it', () => {
  const passage = { text: 'ab cd ef', spoken: [[1, 4]] as const };
  expect(cutPassage(passage, [3, 8])).toEqual({ text: 'cd ef', spoken: [[0, 1]] });
  expect(cutPassage(passage, [6, 8])).toEqual({ text: 'ef', spoken: [] });
});

test('its paragraphs are its lines with text', () => {
  const paragraphs = toPassageParagraphs({ text: 'ab\n\ncd\n ', spoken: [[1, 5]] });
  expect(paragraphs).toEqual([
    { text: 'ab', spoken: [[1, 2]] },
    { text: 'cd', spoken: [[0, 1]] },
  ]);
});

test('the pieces of any passage are its text, to the letter, whatever its spans', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, spoken) => {
      const pieces = toPassagePieces({ text, spoken });
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
