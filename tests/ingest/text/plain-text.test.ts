import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';
import { toAgencies } from '../../../src/ingest/text/agencies.ts';
import { parsePlainText } from '../../../src/ingest/text/plain-text.ts';

const agencies = toAgencies(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));
const parse = (text: string) => parsePlainText(text, agencies);

const COPIED = `Last Update 09:12
Monday, 3 May 2021

Harbour talks begin

Reuters , Tuesday 5 Apr 2016
The minister on the quay (Photo: AP)

The talks on the harbour began on Tuesday.

They go on until Friday.

Short link:


© 2016 The Quay Gazette.
`;

test('furniture of a copied page is read, and is not text', () => {
  const parsed = parse(COPIED);
  expect(parsed).toMatchObject({
    title: 'Harbour talks begin',
    agency: 'Reuters',
    publisher: 'The Quay Gazette',
    published: '2016-04-05',
    byline: null,
  });
  expect(parsed?.text.trim()).toBe('The talks on the harbour began on Tuesday.\n\nThey go on until Friday.');
});

test('the text keeps the input’s length, so that offsets are offsets into the input', () => {
  const text = parse(COPIED)?.text ?? '';
  expect(text).toHaveLength(COPIED.length);
  expect(text.indexOf('They go on')).toBe(COPIED.indexOf('They go on'));
});

test.each([
  ['By Jane Doe\n\nText of some length follows here.', { byline: 'Jane Doe' }],
  ['By Jane Doe, Associated Press\n\nText follows here.', { byline: 'Jane Doe', agency: 'AP' }],
  [
    'Harbour opens\n\nPublished: July 13, 2016 10:15\n\nText follows here.',
    { title: 'Harbour opens', published: '2016-07-13' },
  ],
  [
    'Harbour opens\nAFP, 13 July 2016\nText follows here.\nAnd more.',
    { title: 'Harbour opens', agency: 'AFP', published: '2016-07-13' },
  ],
  [
    'Harbour opens\nBy Jane Doe\n13 July 2016\nText follows here.',
    { title: 'Harbour opens', byline: 'Jane Doe', published: '2016-07-13' },
  ],
  ['Harbour opens\nWednesday, 13 July 2016\nText follows here.', { title: 'Harbour opens', published: '2016-07-13' }],
  ['Harbour opens\n\nAFP, 2016-07-13\n\nText follows here.', { agency: 'AFP', published: '2016-07-13' }],
])('%j tells what stands above it', (text, told) => {
  expect(parse(text)).toMatchObject(told);
});

test.each([
  'The harbour opened on 13 July 2016 to great applause, officials said.',
  'WASHINGTON, March 12 (Xinhua) --\n\nThe harbour opened.',
  'The harbour was opened on the day that had been\nset for it, and boats waited.',
  '“We are open,” the minister said\n\nHe smiled.',
  'The mayor said today that the harbour is open, and who would have thought that it could be so, after all the years of rain, in fact?\n\nBoats waited.',
  'By noon the harbour was full.\n\nBoats waited.',
])('%j is text from its first word', (text) => {
  expect(parse(text)?.text).toBe(text);
});

test('nothing but furniture is no article', () => {
  expect(parse('Share this\n\nAdvertisement\n')).toBeUndefined();
  expect(parse('')).toBeUndefined();
});

const SEED = join(import.meta.dirname, '../../../../shared/seed/kerry-to-meet-putin.txt');

test.skipIf(!existsSync(SEED))(
  'the seed as published: 13 July 2016, AFP, its furniture left out (skipped where ../shared is absent)',
  () => {
    const parsed = parse(readFileSync(SEED, 'utf8'));
    expect(parsed).toMatchObject({ published: '2016-07-13', agency: 'AFP', publisher: 'Ahram Online' });
    expect(parsed?.text).not.toMatch(/Last Update|15 June 2021|Short link|©|Photo: AP/);
  },
);
