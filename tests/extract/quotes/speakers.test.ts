import { describe, expect, test } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('several who speak together are several', () => {
  test.each([
    ['“It is late,” Anna Lee and John Moor wrote.', ['Anna Lee', 'John Moor']],
    [
      'Sens. Anna Lee, John Moor and Peter Hale said the plan was “troubling.”',
      ['Anna Lee', 'John Moor', 'Peter Hale'],
    ],
    ['“It is late,” said Anna Lee and John Moor.', ['Anna Lee', 'John Moor']],
  ])('%s', (text, names) => {
    const [quote] = quotesOf(text);
    expect(quote?.speakers.map(({ name }) => name)).toEqual(names);
    expect(quote?.speaker).toEqual(quote?.speakers[0]);
  });

  test.each([
    ['a list of somebody else', 'Anna Lee met John Moor and Peter Hale. “It is late,” Lee said.'],
    ['one who speaks for two', '“It is late,” Anna Lee, who met John Moor and Peter Hale, said.'],
  ])('but not %s', (_what, text) => {
    expect(quotesOf(text)[0]?.speakers.map(({ name }) => name)).toEqual(['Anna Lee']);
  });
});

describe('what speaks is', () => {
  test.each([
    ['a person by name', '“It is late,” said Anna Lee.', 'Anna Lee', 'person', 'named'],
    [
      'the office of somebody',
      '“It is late,” Anna Lee’s office said.',
      'Anna Lee’s office',
      'organisation',
      'organisation',
    ],
    ['a campaign', 'The Lee campaign said it was “late.”', 'Lee campaign', 'organisation', 'organisation'],
    ['one of many', '“It is late,” said a senior Lee adviser.', 'a senior Lee adviser', 'unnamed', 'role'],
    [
      'described only',
      '“It is late,” said a longtime GOP data expert.',
      'a longtime GOP data expert',
      'unnamed',
      'role',
    ],
    ['a body without a name', 'The ministry said it was “late.”', 'The ministry', 'unnamed', 'role'],
    ['a document', 'A letter said it was “late.”', 'A letter', 'unnamed', 'role'],
    ['a pronoun of nobody', 'It rained. “It is late,” he said.', 'he', 'unnamed', 'pronoun'],
  ])('%s', (_what, text, name, kind, how) => {
    expect(quotesOf(text)[0]?.speaker).toMatchObject({ name, kind, how });
  });
});

describe('the speaker is told by', () => {
  test.each([
    [
      'a clause that says whose words they are',
      'Talks were to start in May, although Anna Lee has sought to underline that this is a “target.”',
      'Anna Lee',
    ],
    [
      'the owner of a claim, not who looks into it',
      'Peter Hale seized on Anna Lee’s claim that there have been “thousands of leaks.”',
      'Anna Lee',
    ],
    ['the name before a participle', 'The film ends with spokesman Peter Hale saying, “It is late.”', 'Peter Hale'],
    ['an aside that is a name', '“It is late,” the ministry’s spokeswoman, Anna Lee, told the hall.', 'Anna Lee'],
    ['a name before a party', '“It is late,” Rep. Peter Hale (R-Ohio) said.', 'Peter Hale'],
    [
      'a relative clause at the end',
      'There was a word from Anna Lee, who declared in the hall, “It is late.”',
      'Anna Lee',
    ],
    ['the noun nearest to it', 'Peter Hale, a student from Ilmburg, who said it was “late,” left.', 'Peter Hale'],
  ])('%s', (_what, text, name) => {
    expect(quotesOf(text).map(({ speaker }) => speaker?.name)).toEqual([name]);
  });

  test.each(['Anna Lee spoke on Wolf News’s “Town and Country.”', 'Peter Hale was on “Face the Town.”'])(
    '%s: nobody',
    (text) => {
      expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([null]);
    },
  );
});

test('of two of a surname, the first to be introduced is called by it alone', () => {
  const text = `Anna Lee opened the bridge. ${'It rained on the town that day. '.repeat(3)}Later Peter Lee came. ${'It rained on the town. '.repeat(30)}“It is late,” Lee said.`;
  expect(quotesOf(text)[0]?.speaker?.name).toBe('Anna Lee');
});

test.each([
  ['The State Department closed the bridge. The agency said it was “late.”', 'State Department'],
  ['The State Department met the World Health Organization. The agency said it was “late.”', 'The agency'],
])('“the agency” is the one organization just named: %s', (text, name) => {
  expect(quotesOf(text)[0]?.speaker?.name).toBe(name);
});
