import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundledArticles } from './bundled.ts';

const SEED = join(import.meta.dirname, '../../../shared/seed/kerry-to-meet-putin.txt');
const LONGEST_SHARED_RUN = 5;

const isSeedHere = existsSync(SEED);
const name = isSeedHere ? 'the first article' : `the first article (skipped: ${SEED} is not here)`;

describe.skipIf(!isSeedHere)(name, () => {
  const seed = isSeedHere ? readFileSync(SEED, 'utf8') : '';
  const body = readBundledArticles().find(({ file }) => file.startsWith('2016-07-13'))?.body ?? '';

  it('shares no run of six words with its source outside quotation marks', () => {
    const theirs = new Set(stretches(seed).flatMap(runs));
    expect(
      stretches(body)
        .flatMap(runs)
        .filter((run) => theirs.has(run)),
    ).toEqual([]);
  });

  it('keeps every quotation of its source, word for word', () => {
    const kept = quotations(body);
    expect(quotations(seed)).not.toEqual([]);
    expect(kept).toEqual(quotations(seed));
  });
});

/** A quotation ends at its mark, or with its paragraph where it runs on into the next. */
const QUOTATION = /"([^"\n]*)(?:"|\n)/g;

function quotations(text: string): string[] {
  return [...text.matchAll(QUOTATION)].map(([, words = '']) => words.replace(/[.,]$/, ''));
}

function stretches(text: string): string[][] {
  return text
    .split(QUOTATION)
    .filter((_, at) => at % 2 === 0)
    .map((stretch) => stretch.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function runs(words: readonly string[]): string[] {
  const length = LONGEST_SHARED_RUN + 1;
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}
