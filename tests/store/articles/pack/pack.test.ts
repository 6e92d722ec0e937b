import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  packArticleText,
  unpackArticleText,
  unpackShortText,
} from '../../../../src/store/articles/pack/pack-article-text.ts';
import { packFindings, unpackFindings } from '../../../../src/store/articles/pack/pack-findings.ts';
import { packSketch, unpackSketch } from '../../../../src/store/articles/pack/pack-sketch.ts';
import { NOTHING, sampleArticle, sampleQuote } from '../../sample.ts';

const { text } = sampleArticle();
const findings = JSON.stringify({ ...NOTHING, quotes: [sampleQuote(text, 'We want calm', 'Ada Byron')] });
const plain = (value: string) => Buffer.from(`p${value}`);
const LONG = Array.from({ length: 9000 }, (_, at) => `Note ${at * 7919} of the harbour.`).join('\n');

test.each([[''], ['a'], [text], [LONG], ['Zoë’s café 😀\0 \u{10ffff}'], ['the '.repeat(100_000)]])(
  'a text is unpacked as it was packed: %.20s',
  (given) => {
    const stored = packArticleText(given);
    expect(unpackArticleText(stored)).toBe(given);
    expect(stored.length).toBeLessThanOrEqual(Buffer.byteLength(given) + 1);
    const json = JSON.stringify({ ...NOTHING, summary: [{ start: 0, end: 1, text: given, score: 1, notes: [] }] });
    expect(unpackFindings(packFindings(json, given), given)).toBe(json);
  },
);

test('what findings repeat of their text takes little room, also in a text longer than deflate looks back', () => {
  expect(packFindings(findings, text).length).toBeLessThan(findings.length / 5);
  expect(packFindings(findings, `${text}${LONG}`).length).toBeLessThan(findings.length / 5);
});

test('a text that is longer than wanted is not unpacked', () => {
  const stored = packArticleText('the '.repeat(100_000));
  expect(unpackShortText(stored, 400_000)).toHaveLength(400_000);
  expect(unpackShortText(stored, 100_000)).toBeNull();
  expect(() => unpackShortText(new Uint8Array([1, 2]), 100)).toThrow();
});

test('what a migration left of columns of text is read, in every form that was ever written', () => {
  expect(unpackArticleText(plain(text))).toBe(text);
  expect(unpackFindings(plain(findings), text)).toBe(findings);
  expect(unpackFindings(plain(deflateRawSync(findings).toString('base64')), text)).toBe(findings);
  expect(unpackSketch(plain('a 5 1'))).toEqual([10, 15, 16]);
  expect(unpackSketch(plain(''))).toEqual([]);
});

test('a sketch keeps every hash', () => {
  const hashes = [0, 1, 8, 2 ** 31 - 1, 2 ** 32 - 1];
  expect(unpackSketch(packSketch(hashes))).toEqual(hashes);
  expect(unpackSketch(packSketch([]))).toEqual([]);
});

test.each([[new Uint8Array()], [Buffer.from('x?')], [Buffer.from('d?')], [packArticleText(text).slice(0, 20)]])(
  'bytes that nobody packed are an error: %j',
  (stored) => {
    expect(() => unpackArticleText(stored)).toThrow();
    expect(() => unpackFindings(stored, text)).toThrow();
  },
);

test('findings of another text cannot be read with this one', () => {
  expect(() => JSON.parse(unpackFindings(packFindings(findings, text), LONG))).toThrow();
});
