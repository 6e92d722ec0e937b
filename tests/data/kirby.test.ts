import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/extract.ts';
import { readLexicon } from '../../src/ingest/data/read-lexicon.ts';
import { DATA_FOLDER, readBundledArticles } from './bundled.ts';

const SEED = join(import.meta.dirname, '../../../shared/seed/kerry-to-meet-putin.txt');
const extract = createExtractor(readLexicon(join(DATA_FOLDER, 'lexicon')));

/** How each of Kirby's seven statements begins, in the order of the article. */
const STATEMENTS = [
  "I'd say he's extremely frustrated",
  'probe the sincerity',
  "we're mindful of the clock",
  'underscores the importance',
  'clearly, we are not ignorant',
  'open to ideas',
  'Russia can play a more productive',
];
const JOINED = /molecule|And so we'll see/;

function quotesIn(text: string) {
  return extract({ text, title: null, published: '2016-07-13' }).quotes;
}

function expectKirbysSeven(text: string): void {
  const his = quotesIn(text).filter(({ speaker }) => speaker?.name === 'John Kirby');
  expect(his.map((quote) => STATEMENTS.find((words) => quote.text.startsWith(words)))).toEqual(STATEMENTS);
  expect(his.filter((quote) => JOINED.test(quote.text)).map(({ spans }) => spans.length)).toEqual([2, 2]);
}

describe('the first article', () => {
  it('holds seven statements of Kirby, two of them over two paragraphs', () => {
    expectKirbysSeven(readBundledArticles().find(({ file }) => file.startsWith('2016-07-13'))?.body ?? '');
  });

  const isSeedHere = existsSync(SEED);
  it.skipIf(!isSeedHere)(
    `holds them as its publisher printed it too${isSeedHere ? '' : ` (skipped: no ${SEED})`}`,
    () => expectKirbysSeven(readFileSync(SEED, 'utf8')),
  );
});
