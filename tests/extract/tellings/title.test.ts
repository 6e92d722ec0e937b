import { describe, expect, it } from 'vitest';
import { tellingsOf } from './tellings-of.ts';

const titleOf = (text: string) => tellingsOf(text)[0]?.title;

describe('the title of a sentence that names no day is its clause', () => {
  it.each([
    [
      'up to the next clause',
      'The council closed the old bridge, after cracks had been found in two of its piers.',
      'The council closed the old bridge',
    ],
    [
      'behind who says it',
      'The mayor said that the council had closed the old bridge.',
      'the council had closed the old bridge',
    ],
    ['behind a time', 'On Tuesday, the council closed the old bridge.', 'the council closed the old bridge'],
    [
      'behind a phrase',
      'After a night of talks, the council closed the old bridge.',
      'the council closed the old bridge',
    ],
    ['before who says it', 'The council closed the old bridge, the mayor said.', 'The council closed the old bridge'],
    [
      'up to a phrase, where the clause is long',
      'The council closed the old bridge over the lower Marrow to lorries from the northern quarries at night.',
      'The council closed the old bridge over the lower Marrow to lorries',
    ],
    ['with a verb in the present', 'Holm agrees to a new bridge.', 'Holm agrees to a new bridge'],
  ])('%s', (_, text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});

describe('there is none', () => {
  it.each([
    ['without a verb', 'Three lorries and the old bridge of Marrow.'],
    ['where a relative clause parts subject and verb', 'Ada Holm, who crossed the old bridge, wrote to the council.'],
    ['about somebody unnamed', 'He closed the old bridge of Marrow.'],
    [
      'where an apposition comes before the verb',
      'The plan, drafted by nine members of the council of Marrow, has many friends.',
    ],
  ])('%s', (_, text) => {
    expect(titleOf(text)).toBeNull();
  });
});
