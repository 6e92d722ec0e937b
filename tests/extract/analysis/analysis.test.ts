import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/extract/analysis/analysis.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';

const analyze = createAnalyzer(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));
const analysisOf = (text: string) => analyze({ text, title: null, published: null }, null);

test('mentions are spans in text order, and names lead to what they name', () => {
  const text = 'Anna Lee came. Lee said she’d stay with us, and the US agreed.';
  const { mentions, entities } = analysisOf(text);
  expect(mentions.map(({ span, kind, entity }) => [text.slice(...span), kind, entity?.name ?? null])).toEqual([
    ['Anna Lee', 'name', 'Anna Lee'],
    ['Lee', 'name', 'Anna Lee'],
    ['she', 'pronoun', null],
    ['us', 'pronoun', null],
  ]);
  expect(entities.map(({ name, kind }) => [name, kind])).toEqual([['Anna Lee', 'person']]);
});

test('the mention at an offset is the one that contains it', () => {
  const { mentionAt } = analysisOf('So Anna Lee came.');
  expect([0, 2, 3, 10, 11, 99].map((offset) => mentionAt(offset)?.entity?.name)).toEqual([
    undefined,
    undefined,
    'Anna Lee',
    'Anna Lee',
    undefined,
    undefined,
  ]);
});

test('a captain keeps her name', () => {
  expect(analysisOf('The port waits. Capt. Ann Lee is due.').entities.map(({ name }) => name)).toEqual(['Ann Lee']);
});
