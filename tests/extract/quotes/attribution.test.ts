import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../src/extract/extract.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';

const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));
const quotesOf = (text: string) => extract({ text, title: null, published: '2016-07-13' }).quotes;
/** Words → who is said to have said them; null for marks that hold no speech. */
const told = (text: string) => quotesOf(text).map(({ text: words, speaker }) => [words, speaker?.name ?? null]);

describe('the cue stands', () => {
  test.each([
    ['after, subject first', '“The bridge will open in May,” Anna Lee said.', 'Anna Lee'],
    ['after, verb first', '“The bridge will open in May,” said Anna Lee.', 'Anna Lee'],
    [
      'after, verb first, with a doctor between',
      '“The bridge will open in May,” said Mr. Lee, a doctor, on Monday.',
      'Lee',
    ],
    ['before', 'Anna Lee said, “The bridge will open in May.”', 'Anna Lee'],
    ['before a colon', 'Anna Lee put it to the council: “The bridge will open in May.”', 'Anna Lee'],
    ['behind “according to”', '“The bridge will open in May,” according to Anna Lee.', 'Anna Lee'],
    ['beyond an appositive', 'Anna Lee, the mayor of the town, said “the bridge will open in May.”', 'Anna Lee'],
    ['beyond an age and a place', '“The bridge will open in May,” Anna Lee, 61, of Ilmburg, said.', 'Anna Lee'],
    ['with an adverb between', '“The bridge will open in May,” Anna Lee later added.', 'Anna Lee'],
    ['in a participle', 'Anna Lee lashed out at the council, calling it “a club of old men.”', 'Anna Lee'],
    ['in a passive with its agent', 'The bridge was described by Anna Lee as “a dream of steel.”', 'Anna Lee'],
    ['as a sentence of its own', '“The bridge will open in May.” Anna Lee said.', 'Anna Lee'],
    ['between the commas', 'The bridge, said Anna Lee, “will open in May.”', 'Anna Lee'],
    [
      'after, with a name that stands nowhere else',
      '“The bridge will open in May,” Lee said, though no one knew.',
      'Lee',
    ],
    ['behind a dash', '“The bridge will open in May.” — Anna Lee', 'Anna Lee'],
  ])('%s', (_where, text, name) => {
    const quotes = quotesOf(text);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([name]);
    const { speaker, cue } = quotes[0] ?? {};
    expect(text.slice(...(speaker?.mention ?? [0, 0]))).toContain('Lee');
    if (cue) expect(text.slice(...cue)).toMatch(/^\p{L}/u);
  });
});

describe('marks of every kind', () => {
  test.each([
    ['curly', '“We will see,” said Anna Lee.', 'We will see,'],
    ['straight', '"We will see," said Anna Lee.', 'We will see,'],
    ['single, where a paper uses them', '‘We will see,’ said Anna Lee. It’s late.', 'We will see,'],
    ['guillemets', '«We will see», said Anna Lee.', 'We will see'],
    ['nested', '“He told me ‘go home’ and I went,” said Anna Lee.', 'He told me ‘go home’ and I went,'],
  ])('%s', (_kind, text, words) => {
    const [quote] = quotesOf(text);
    expect(quote?.text).toBe(words);
    expect(quote?.speaker?.name).toBe('Anna Lee');
    expect(quote?.spans.map((span) => text.slice(...span))).toEqual([words]);
  });
});

describe('who speaks is told from', () => {
  const OPENING = 'John Moor, the spokesman of the council, met Anna Lee on Monday.\n\n';
  test.each([
    ['a surname', `${OPENING}“We will see,” Moor said.`, 'John Moor', 'named'],
    ['a role', `${OPENING}“We will see,” the spokesman said.`, 'John Moor', 'role'],
    ['“he”', `${OPENING}“We will see,” he said.`, 'John Moor', 'pronoun'],
    ['“she”', `${OPENING}“We will see,” she said.`, 'Anna Lee', 'pronoun'],
  ])('%s', (_what, text, name, how) => {
    expect(quotesOf(text)[0]?.speaker).toMatchObject({ name, how });
  });

  test('the speaker’s name with title and particle', () => {
    expect(told('“We will see,” said Foreign Minister Pieter van der Berg.')).toEqual([
      ['We will see,', 'Pieter van der Berg'],
    ]);
  });

  test('an organisation and a document', () => {
    expect(told('The ministry said the plan was “not ready.” The report called it “a waste of time.”')).toEqual([
      ['not ready.', 'The ministry'],
      ['a waste of time.', 'The report'],
    ]);
  });

  test('the paragraph before, which leads in', () => {
    expect(told('Anna Lee answered:\n\n“The bridge will open in May.”')).toEqual([
      ['The bridge will open in May.', 'Anna Lee'],
    ]);
  });
});

test('a statement split by its cue is one', () => {
  const text = '“The bridge will open in May,” Anna Lee said. “Not a day before.”';
  const [quote, ...others] = quotesOf(text);
  expect(others).toEqual([]);
  expect(quote?.spans.map((span) => text.slice(...span))).toEqual([
    'The bridge will open in May,',
    'Not a day before.',
  ]);
});

test('a statement that runs on over paragraphs is one', () => {
  const text = 'Anna Lee said: “We will open the bridge in May.\n\n“Not a day before.”';
  expect(told(text)).toEqual([['We will open the bridge in May.\n\nNot a day before.', 'Anna Lee']]);
});

test('two who take turns are two', () => {
  const text = '“Will it open?” asked Anna Lee.\n\n“It will,” said John Moor.\n\n“When?” asked Lee.';
  expect(told(text).map(([, name]) => name)).toEqual(['Anna Lee', 'John Moor', 'Anna Lee']);
});

test('a transcript has a turn a line', () => {
  const text = 'LEE: We will see.\n\nMOOR: When will that be?\n\nLEE: In May.';
  expect(told(text)).toEqual([
    ['We will see.', 'Lee'],
    ['When will that be?', 'Moor'],
    ['In May.', 'Lee'],
  ]);
});

test('when it was said is told too, and another day in the sentence is not it', () => {
  expect(quotesOf('Anna Lee told reporters on Tuesday that it was “a great day.”')[0]?.said).toMatchObject({
    value: '2016-07-12',
  });
  expect(quotesOf('Anna Lee said Thursday’s visit would be “a great day.”')[0]?.said).toBeNull();
});

describe('marks that hold no speech have no speaker', () => {
  test.each([
    'The film “The Bridge of Sighs” was shown in the town hall.',
    'The so-called “free port” lies by the river.',
    'He is known as “Old Hand” in the harbour.',
    'Nobody spoke of a “Plan B” any more.',
  ])('%s', (text) => {
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([null]);
  });
});

test.each(['It was 5\' 10" and no more.', "Don't say it's over.", 'Rock ’n’ roll and the ’90s.', ''])(
  '%j holds no quote',
  (text) => {
    expect(quotesOf(text)).toEqual([]);
  },
);

describe('the work grows with the text and not faster', () => {
  const TIMES = 20_000;
  test.each([
    ['statements alone in one paragraph', '"A man walked by the river." '],
    ['quoted words in one sentence', '"a b c", '],
    ['marks that never close', '“we said '],
    ['a mark a paragraph', '"we said it\n\n'],
    ['single marks', "'tis "],
    ['names', 'John Smith, a minister, and '],
    ['cues', 'said, '],
  ])('%s, twenty thousand times', (_what, text) => {
    expect(Array.isArray(quotesOf(text.repeat(TIMES)))).toBe(true);
  });
});
