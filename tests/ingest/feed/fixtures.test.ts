import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseFeed } from '../../../src/ingest/feed/parse-feed.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/feeds');
const URL = 'https://news.example/feeds/all.xml';
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.yaml'));
const readFixture = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

test.each(files)('%s is read as the file beside it says', (name) => {
  expect(parseFeed(readFixture(name), URL)).toEqual(parse(readFixture(name.replace(/\.\w+$/, '.yaml'))));
});

test.each(files)('%s cut off anywhere is read or refused, and never throws', (name) => {
  const text = readFixture(name);
  for (let end = 0; end < text.length; end += 37) {
    const read = parseFeed(text.slice(0, end), URL);
    expect('fault' in read ? typeof read.fault : Array.isArray(read.items)).toEqual('fault' in read ? 'string' : true);
  }
});
