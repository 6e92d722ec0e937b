import { expect, test } from 'vitest';
import { toQuotePassage } from '../../src/core/quote-passage.ts';

test('a passage is the sentence of a quote, with the words of the speaker marked in it', () => {
  const text = 'It rained. Moor said the bridge was “open to ideas.” He left.';
  const start = text.indexOf('open');
  const sentence = [text.indexOf('Moor'), text.indexOf(' He left')] as const;
  const passage = toQuotePassage(text, { sentence, spans: [[start, start + 'open to ideas.'.length]] });
  expect(passage.text).toBe('Moor said the bridge was “open to ideas.”');
  expect(passage.spoken.map((span) => passage.text.slice(...span))).toEqual(['open to ideas.']);
});
