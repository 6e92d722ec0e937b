import { describe, expect, it } from 'vitest';
import { extractCorpus } from './corpus/extract-corpus.ts';
import { readKnown } from './corpus/read-corpus.ts';

const corpus = extractCorpus();
const known = readKnown();

describe('the corpus of our own articles', () => {
  it('holds at least 25', () => expect(corpus.length).toBeGreaterThanOrEqual(25));

  it('has a known failure for no article that is gone', () => {
    const slugs = new Set(corpus.map(({ slug }) => slug));
    expect(Object.keys(known).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it.each(corpus)(
    '$slug ($expected.manner): what is expected is found',
    ({ slug, text, expected, verdicts, trace }) => {
      const failing = verdicts.filter(({ holds }) => !holds).map(({ expectation }) => expectation);
      const failsAnew = failing.filter((expectation) => !known[slug]?.includes(expectation));
      expect(failsAnew, `what the rules did:\n${trace.join('\n')}\n`).toEqual([]);
      expect(wordsNotIn(text, expected.times)).toEqual([]);
    },
  );

  it.each(corpus)('$slug: no known failure has been mended and left in known.yaml', ({ slug, verdicts }) => {
    const failing = new Set(verdicts.filter(({ holds }) => !holds).map(({ expectation }) => expectation));
    expect((known[slug] ?? []).filter((expectation) => !failing.has(expectation))).toEqual([]);
  });
});

/** Expected words that the article does not hold: a slip in the answers. */
function wordsNotIn(text: string, times: readonly (readonly [words: string, value: string])[]): string[] {
  return times.map(([words]) => words).filter((words) => !text.includes(words));
}
