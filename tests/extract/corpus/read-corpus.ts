import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readBundledArticles } from '../../data/bundled.ts';

/** What a reader finds in one of our own articles; `*` as a value means that any will do. */
export type Expected = {
  readonly manner: string;
  /** A file of data/articles that holds the text, where there is none beside the answers. */
  readonly bundled?: string;
  readonly published: string;
  /** Left out where the article's speech is in no marks and each reading of it is fair. */
  readonly quotes?: readonly { readonly text: string; readonly speaker: string }[];
  /** Words in marks that a fair reader may give a speaker or none. */
  readonly optional?: readonly string[];
  /** Marks that hold no speech. */
  readonly unspoken?: readonly string[];
  readonly times: readonly (readonly [words: string, value: string])[];
  readonly keyDates: readonly (readonly [date: string, certainty: string])[];
  readonly people: readonly { readonly name: string; readonly role: string | null }[];
};

export type CorpusArticle = { readonly slug: string; readonly text: string; readonly expected: Expected };

const FIXTURES = join(import.meta.dirname, '../../fixtures');
export const KNOWN_FILE = join(FIXTURES, 'known.yaml');

/** Every article of tests/fixtures/articles with the answers beside it, by name. */
export function readCorpus(): readonly CorpusArticle[] {
  const folder = join(FIXTURES, 'articles');
  const slugs = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return slugs.sort().map((name) => {
    const slug = name.slice(0, -'.yaml'.length);
    const expected = parse(readFileSync(join(folder, name), 'utf8')) as Expected;
    const bundled = readBundledArticles().find(({ file }) => file === expected.bundled);
    const text = bundled ? bundled.body : readFileSync(join(folder, `${slug}.txt`), 'utf8').trim();
    return { slug, text, expected };
  });
}

/** Article → expectations that fail today. */
export function readKnown(): Readonly<Record<string, readonly string[]>> {
  return parse(readFileSync(KNOWN_FILE, 'utf8')) ?? {};
}
