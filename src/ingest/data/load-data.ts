import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import { readDataArticle } from './read-data-article.ts';
import { readStory } from './read-story.ts';

/** The contents of data/. Each file that cannot be read is a problem; the others are loaded. */
export type LoadedData = {
  readonly stories: readonly Story[];
  /** Problems in story files. */
  readonly problems: readonly UserError[];
  /** The folder is missing: stories read from it before are kept. */
  readonly areStoriesMissing?: boolean;
  /** Read one by one on demand: there may be more than fit in memory. */
  readArticles(): Iterable<Article | UserError>;
};

/** Reads every story of a data folder, and each article on demand. `agencies` identify the credit line of a text. */
export function loadData(folder: string, agencies: ReadonlyMap<string, string>): LoadedData {
  const read = [...readEach(folder, STORIES)];
  return {
    stories: read.flatMap((one) => (one instanceof UserError ? [] : [one])),
    problems: read.flatMap((one) => (one instanceof UserError ? [one] : [])),
    areStoriesMissing: !existsSync(join(folder, STORIES.name)),
    readArticles: () => readEach(folder, toArticles(agencies)),
  };
}

/** A folder in data/ and how to read its files. */
type Kind<T> = {
  readonly name: string;
  readonly endings: RegExp;
  /** The same, in words. */
  readonly expected: string;
  readonly what: string;
  readonly read: (text: string, file: string) => T;
  readonly idOf: (item: T) => string;
};

const STORIES: Kind<Story> = {
  name: 'stories',
  endings: /\.ya?ml$/i,
  expected: '.yaml',
  what: 'story',
  read: readStory,
  idOf: ({ slug }) => slug,
};

const toArticles = (agencies: ReadonlyMap<string, string>): Kind<Article> => ({
  name: 'articles',
  endings: /\.(?:md|markdown|txt|text|html?|xhtml)$/i,
  expected: '.md, .txt or .html',
  what: 'article',
  read: (text, file) => readDataArticle(text, file, agencies),
  idOf: ({ id }) => id,
});

/** Of two files with the same id, the first is used; the other is a problem. */
function* readEach<T>(folder: string, kind: Kind<T>): Generator<T | UserError> {
  const files = listFiles(folder, kind);
  if (files instanceof UserError) return yield files;
  const seen = new Map<string, string>();
  for (const file of files) {
    if (file instanceof UserError) {
      yield file;
      continue;
    }
    const item = readOne(folder, file, kind);
    if (item instanceof UserError) yield item;
    else yield noticeTwin(seen, file, kind.idOf(item), kind.what) ?? item;
  }
}

/** File names within the data folder ("articles/one.md"), and a problem for each that is not read. */
function listFiles<T>(folder: string, kind: Kind<T>): readonly (string | UserError)[] | UserError {
  const { name } = kind;
  try {
    return readdirSync(join(folder, name), { withFileTypes: true })
      .filter((entry) => !LEFT_BEHIND.test(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => toUnread(entry, kind) ?? `${name}/${entry.name}`);
  } catch (error) {
    return isMissing(error) ? toMissing(name) : toProblem(error, name);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function toMissing(name: string): UserError {
  return new UserError(
    `${name} cannot be read: the folder is missing. What was read from it before is kept.`,
    'Put it back and Dateline continues by itself, or set DATELINE_DATA to the folder that has it.',
  );
}

/** What editors and systems leave in a folder: ".DS_Store", "one.md~". */
const LEFT_BEHIND = /^\.|~$|^(?:Thumbs\.db|desktop\.ini)$/i;

function toUnread<T>(entry: Dirent, { name, endings, expected }: Kind<T>): UserError | undefined {
  if (entry.isDirectory())
    return new UserError(
      `${name}/${entry.name} is a folder. Dateline does not read files in it.`,
      `Move its files to ${name}/.`,
    );
  if (endings.test(entry.name)) return undefined;
  return new UserError(
    `${name}/${entry.name} is not read: files there must end in ${expected}.`,
    'Save it in one of these formats, or move it out of the folder.',
  );
}

function readOne<T>(folder: string, file: string, { read }: Kind<T>): T | UserError {
  try {
    return read(readFileSync(join(folder, file), 'utf8'), file);
  } catch (error) {
    return toProblem(error, file);
  }
}

function toProblem(error: unknown, file: string): UserError {
  if (error instanceof UserError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(`${file} cannot be read: ${why}.`, 'Check that Dateline has permission to read it.');
}

function noticeTwin(seen: Map<string, string>, file: string, id: string, what: string): UserError | undefined {
  const first = seen.get(id);
  if (first) return new UserError(`${file}: the same ${what} as ${first}.`, 'Keep only one of the two files.');
  seen.set(id, file);
  return undefined;
}
