import { describe, expect, it } from 'vitest';
import { stemOfWord } from '../../../src/core/text/search/stem.ts';

/** Each pair is one of Porter's own examples, or of the ends of his steps. */
const STEMS = {
  caresses: 'caress',
  ponies: 'poni',
  ties: 'ti',
  cats: 'cat',
  feed: 'feed',
  agreed: 'agre',
  plastered: 'plaster',
  bled: 'bled',
  motoring: 'motor',
  sing: 'sing',
  conflated: 'conflat',
  troubled: 'troubl',
  hopping: 'hop',
  falling: 'fall',
  hissing: 'hiss',
  fizzed: 'fizz',
  filing: 'file',
  happy: 'happi',
  sky: 'sky',
  relational: 'relat',
  valenci: 'valenc',
  digitizer: 'digit',
  vietnamization: 'vietnam',
  hopefulness: 'hope',
  sensibiliti: 'sensibl',
  triplicate: 'triplic',
  electrical: 'electr',
  goodness: 'good',
  replacement: 'replac',
  adoption: 'adopt',
  bowdlerize: 'bowdler',
  probate: 'probat',
  rate: 'rate',
  cease: 'ceas',
  controll: 'control',
  roll: 'roll',
  generalizations: 'gener',
  oscillators: 'oscil',
} as const;

describe('the stem of', () => {
  it.each(Object.entries(STEMS))('%s is %s', (word, stem) => {
    expect(stemOfWord(word)).toBe(stem);
    // Asked again it is remembered.
    expect(stemOfWord(word)).toBe(stem);
  });

  it.each(['is', 'öl', '2016', 'b52s', 'женева', '日本', ''])('%j is the word itself', (word) => {
    expect(stemOfWord(word)).toBe(word);
  });

  it('a word of a million letters is the word itself, at once', () => {
    const word = 'y'.repeat(1_000_000);
    expect(stemOfWord(word)).toBe(word);
  });
});
