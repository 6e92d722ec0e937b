import { describe, expect, test } from 'vitest';
import { findQuotedRuns } from '../../../../src/extract/quotes/marks/find-quoted-runs.ts';
import { findParagraphs } from '../../../../src/extract/text/paragraphs.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { mistype } from './mistyped.ts';

const runsOf = (text: string) => findQuotedRuns(text, findParagraphs(text));
const wordsOf = (text: string) => runsOf(text).map(({ start, end }) => text.slice(start, end));

describe('what is between marks', () => {
  test.each([
    ['“We will see,” she said.', ['We will see,']],
    ['"We will see," she said. "Soon."', ['We will see,', 'Soon.']],
    ['“She told me “go home” and I went,” he said.', ['She told me “go home” and I went,']],
    ['„Wir werden sehen“, sagte sie.', ['Wir werden sehen']],
    ['«We will see», she said.', ['We will see']],
    ['‘It’s the town’s choice,’ she said. It’s late.', ['It’s the town’s choice,']],
    ['He is 6\'2" tall, “give or take,” she said.', ['give or take,']],
    ['“We open in May.\n\n“Not a day before,” she said.', ['We open in May.', 'Not a day before,']],
    ['"We open in May.\nNot a day before," she said.', ['We open in May.', 'Not a day before,']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a mistyped mark never makes the words of the narrator speech', () => {
  test.each([
    ['closed by an opening mark', '“I said no,“ she told the hall.', ['I said no,']],
    ['opened by a closing mark', '”I said no,” she told the hall.', ['I said no,']],
    [
      'never closed',
      '"Please come to the bridge. "It is not only yours." Bridges are not a right here. "She had come," Anna Moor told us.',
      ['It is not only yours.', 'She had come,'],
    ],
    ['never closed, at the end of the text', 'She said “we will see. He left the hall.', []],
    ['never closed, before another quotation', '"We will see, she said. He left.\n\n"When?" she asked.', ['When?']],
    ['never opened', 'We will see," she said. "Soon," he said.', ['Soon,']],
    ['doubled', '““We will see,” she said.', ['We will see,']],
  ])('%s', (_what, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each(readCorpus().filter(({ text }) => runsOf(text).length > 0))(
    '$slug: any mark deleted, doubled or swapped',
    ({ text }) => {
      const spoken = new Set(
        runsOf(text).flatMap(({ outer: [from, to] }) => Array.from({ length: to - from }, (_, i) => from + i)),
      );
      const leaks = mistype(text).flatMap(({ what, text: mistyped, toOriginal }) => {
        const printed = runsOf(mistyped).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, i) => start + i),
        );
        const outside = printed.filter((at) => {
          const original = toOriginal(at);
          return original !== null && !spoken.has(original) && /\S/.test(mistyped.charAt(at));
        });
        return outside.length > 0 ? [`${what}: ${outside.map((at) => mistyped.charAt(at)).join('')}`] : [];
      });
      expect(leaks).toEqual([]);
    },
  );
});
