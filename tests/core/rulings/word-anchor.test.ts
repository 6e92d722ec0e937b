import { describe, expect, it } from 'vitest';
import { locateAnchor, toWordAnchor } from '../../../src/core/rulings/word-anchor.ts';
import type { Span } from '../../../src/core/text/span.ts';

const TEXT =
  'The port opens on Tuesday.\n\n“We are glad,” Ada Byron said.\n\nThe bridge closes on Tuesday. “We are glad,” Bo Finn said.';

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
}

/** The words that an anchor of one text finds in another, and where. */
function found(text: string, anchor: ReturnType<typeof toWordAnchor>): readonly [string, number] | null {
  const span = locateAnchor(text, anchor);
  return span && [text.slice(...span), span[0]];
}

describe('words that a ruling holds on', () => {
  const first = spanOf(TEXT, 'We are glad');
  const second = spanOf(TEXT, 'We are glad', first[1]);
  const anchor = toWordAnchor('a', TEXT, second);

  it('are found where they stand, not where the same words stand before', () => {
    expect(found(TEXT, anchor)).toEqual(['We are glad', second[0]]);
    expect(found(TEXT, toWordAnchor('a', TEXT, first))).toEqual(['We are glad', first[0]]);
  });

  it('are found behind a new beginning, and with other marks and accents', () => {
    const changed = `Corrected at noon: many more words stand here now.\n\n${TEXT.replaceAll('“', '"').replaceAll('glad', 'Glád')}`;
    expect(found(changed, anchor)).toEqual(['We are Glád', changed.lastIndexOf('We are')]);
  });

  it('of several places with nothing in common around them are the nearest', () => {
    const changed = `We are glad. ${'Other words. '.repeat(8)}We are glad.`;
    expect(found(changed, anchor)?.[1]).toBe(changed.lastIndexOf('We are glad'));
  });

  it('are gone when the article says something else', () => {
    expect(found(TEXT.replaceAll('glad', 'sorry'), anchor)).toBeNull();
    expect(found('', anchor)).toBeNull();
  });

  it('are none where there are only marks', () => {
    expect(found('… and … again', toWordAnchor('a', '… and …', [0, 1]))).toBeNull();
  });

  it('are found in the time that the text takes to read', () => {
    const text = 'a '.repeat(50_000);
    const long = toWordAnchor('a', text, [0, 60_000]);
    const begun = performance.now();
    expect(locateAnchor(text, long)).toEqual([0, 59_999]);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
