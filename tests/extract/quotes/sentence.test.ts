import { expect, test } from 'vitest';
import { quotesOf } from './quotes-of.ts';

test.each([
  [
    'a part of a sentence',
    'It rained. On this, Anna Lee said the town was “open to ideas.” She left.',
    ['On this, Anna Lee said the town was “open to ideas.”'],
  ],
  [
    'split by its cue',
    '“The bridge is open,” said Rep. Anna Lee. “It will stay so.” It rained.',
    ['“The bridge is open,” said Rep. Anna Lee. “It will stay so.”'],
  ],
  [
    'with a cue of its own',
    'It rained. “The bridge is open.” Anna Lee said.',
    ['“The bridge is open.” Anna Lee said.'],
  ],
  [
    'led in',
    'Anna Lee went on:\n\n“The bridge is open. It will stay so.”\n\nIt rained.',
    ['Anna Lee went on:\n\n“The bridge is open. It will stay so.”'],
  ],
  [
    'with several parts',
    'Anna Lee called it “a dream” and “a waste,” and left. It rained.',
    ['Anna Lee called it “a dream” and “a waste,” and left.', 'Anna Lee called it “a dream” and “a waste,” and left.'],
  ],
])('a statement has the sentence it stands in: %s', (_what, text, sentences) => {
  const quotes = quotesOf(text);
  expect(quotes.map(({ sentence }) => text.slice(...sentence))).toEqual(sentences);
  for (const { spans, sentence } of quotes)
    for (const [start, end] of spans) expect(start >= sentence[0] && end <= sentence[1]).toBe(true);
});
