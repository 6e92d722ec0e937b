import { describe, expect, it } from 'vitest';
import {
  decodeFields,
  decodeJson,
  decodeList,
  decodeMaybe,
  decodeNumber,
  decodeString,
  decodeWord,
} from '../../src/store/decode.ts';

type Sample = {
  readonly name: string;
  readonly kind: 'a' | 'b';
  readonly count: number | null;
  readonly words: readonly string[];
};

const decodeSample = decodeFields<Sample>({
  name: decodeString,
  kind: decodeWord(['a', 'b']),
  count: decodeMaybe(decodeNumber),
  words: decodeList(decodeString),
});

describe('decoding JSON of a row', () => {
  it('gives the fields that were declared, and no others', () => {
    const json = '{"name":"x","kind":"b","count":null,"words":["y"],"more":1}';
    expect(decodeJson(json, decodeSample)).toEqual({ name: 'x', kind: 'b', count: null, words: ['y'] });
    expect(decodeJson('{"name":"x","kind":"a","words":[]}', decodeSample).count).toBeNull();
  });

  it.each([
    ['{"name":1,"kind":"a","words":[]}', 'the store has 1 where a text was written'],
    ['{"name":"x","kind":"c","words":[]}', 'the store has "c" where a or b was written'],
    ['{"name":"x","kind":"a","words":[null]}', 'the store has null where a text was written'],
    ['{"name":"x","kind":"a","words":{}}', 'the store has {} where a list was written'],
    ['{"name":"x","kind":"a"}', 'the store has nothing where a list was written'],
    ['[]', 'the store has [] where an object was written'],
    ['null', 'the store has null where an object was written'],
  ])('refuses %s', (json, message) => {
    expect(() => decodeJson(json, decodeSample)).toThrow(message);
  });

  it('does not print a long text in its message', () => {
    expect(() => decodeJson(JSON.stringify('x'.repeat(1000)), decodeSample)).toThrow(/^.{1,140}$/);
  });
});
