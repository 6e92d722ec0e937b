import { describe, expect, it } from 'vitest';
import { endsInGenitive, isPossessive, withoutPossessive } from '../../../src/core/text/possessive.ts';

describe('a possessive', () => {
  it.each([
    ["Moor's", 'Moor', true],
    ['Moor’s', 'Moor', true],
    ['works’', 'works', false],
    ["works'", 'works', false],
  ])('%s is of %s', (word, owner, isGenitive) => {
    expect(isPossessive(word)).toBe(true);
    expect(withoutPossessive(word)).toBe(owner);
    expect(endsInGenitive(word)).toBe(isGenitive);
  });

  it.each(['works', 'o’clock', "n't", 's', '', "MOOR'S"])('%s is none', (word) => {
    expect(isPossessive(word)).toBe(false);
    expect(withoutPossessive(word)).toBe(word);
  });
});
