import { describe, expect, it } from 'vitest';
import { canStand } from '../../../../src/extract/summary/sentence/can-stand.ts';
import { toSentenceParts } from '../../../../src/extract/summary/sentence/sentence-parts.ts';
import { toDocument } from '../../../../src/extract/text/document.ts';
import { NOTHING } from '../found-in.ts';

function standsAlone(text: string): boolean | undefined {
  const [parts] = toSentenceParts(toDocument(text, null, null), NOTHING);
  return parts && canStand(parts, text);
}

describe('words that can be shown by themselves', () => {
  it.each([
    'The harbour of Selby is shut.',
    '"The harbour of Selby is shut," she said.',
    'She called it "the end of the harbour."',
    'Who will pay for the harbour?',
    '(The harbour of Selby is shut.)',
  ])('%s', (text) => expect(standsAlone(text)).toBe(true));
});

describe('words that cannot', () => {
  it.each([
    ['a heading', 'The harbour of Selby'],
    ['an announcement', 'These are the ships of Selby:'],
    ['a scrap', 'Photo by Selby.'],
    ['speech that nobody is said to speak', '"The harbour of Selby is shut for good."'],
    ['speech with a bare name', '"The harbour of Selby is shut for good," Brandt.'],
    ['half a quotation', 'She said: "The harbour is shut.'],
    ['a list without an end', `${'boats and ships and '.repeat(40)}rafts.`],
  ])('%s', (_, text) => expect(standsAlone(text)).toBe(false));
});
