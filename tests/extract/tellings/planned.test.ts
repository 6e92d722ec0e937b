import { expect, it } from 'vitest';
import { createExtraction } from '../../../src/extract/extract.ts';
import { LEXICON } from '../dates/lexicon.ts';

const { extractAll } = createExtraction(LEXICON);
const plannedIn = (text: string, published: string | null = '2031-05-14') =>
  extractAll({ text, title: null, published }).told.planned;

const TEXT = `The council of Marrow closed the bridge on Monday after engineers from BP found cracks.

The band said its album will appear on 3 June.`;

it('a date ahead has the stems of its event and of the words around it, of a short paragraph also those before', () => {
  const [planned, ...others] = plannedIn(TEXT);
  expect(others).toEqual([]);
  expect(planned).toMatchObject({ date: '2031-06-03', setBy: null });
  expect(TEXT.slice(planned?.start)).toMatch(/^3 June/);
  expect(planned?.event).toContain('album');
  expect(planned?.around).toEqual(expect.arrayContaining(['album', 'band', 'bridg', 'bp']));
});

it('a long paragraph stands alone', () => {
  const long = TEXT.replace(
    'The band said',
    `The band of six, ${'which has played in the harbour for years and years, '.repeat(3)}said`,
  );
  expect(plannedIn(long)[0]?.around).not.toContain('bridg');
});

it('what is past is not planned, and a text without a day plans nothing', () => {
  expect(plannedIn('The council of Marrow closed the bridge on 3 May.')).toEqual([]);
  expect(plannedIn(TEXT, null)).toEqual([]);
});
