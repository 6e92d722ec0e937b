import { describe, expect, it } from 'vitest';
import { foldDuplicates } from '../../../src/desk/telling/fold-duplicates.ts';
import { NOTHING, sampleArticle } from '../../store/sample.ts';

const WIRE = Array.from({ length: 60 }, (_, i) => `word${i} stands beside the harbour wall number ${i}`).join('. ');
const OTHER = Array.from({ length: 60 }, (_, i) => `thing${i} was sold at another market for coins ${i}`).join('. ');

const stored = (id: string, text: string, published = '2016-07-13') => ({
  article: sampleArticle({ id, text, published }),
  findings: NOTHING,
});
const ids = (fresh: ReturnType<typeof stored>[], told: ReturnType<typeof stored>[] = []) =>
  foldDuplicates(fresh, told).map(({ lead, also }) => [lead.article.id, ...also.map(({ article }) => article.id)]);

describe('foldDuplicates', () => {
  it('makes one of a wire story that several print, shortened or with a new end', () => {
    const cut = WIRE.slice(0, WIRE.length * 0.6);
    expect(
      ids([stored('a', WIRE), stored('b', OTHER), stored('c', cut), stored('d', `${WIRE}. ${OTHER.slice(0, 300)}`)]),
    ).toEqual([['a', 'c', 'd'], ['b']]);
  });

  it('puts the first published in the lead', () => {
    expect(ids([stored('late', WIRE, '2016-07-14'), stored('early', WIRE, '2016-07-13')])).toEqual([['early', 'late']]);
  });

  it('leaves out a report that was told before', () => {
    expect(ids([stored('b', WIRE), stored('c', OTHER)], [stored('a', WIRE)])).toEqual([['c']]);
  });

  it('takes the same words weeks apart for two reports', () => {
    expect(ids([stored('a', WIRE, '2016-07-01'), stored('b', WIRE, '2016-07-20')])).toEqual([['a'], ['b']]);
  });

  it('does not fold short texts that share a phrase, nor empty ones', () => {
    const phrase = 'the harbour talks were put off again';
    expect(
      ids([
        stored('a', `${phrase} on Monday by the mayor`),
        stored('b', `${phrase} after a storm`),
        stored('c', ''),
        stored('d', ''),
      ]),
    ).toEqual([['a'], ['b'], ['c'], ['d']]);
  });
});
