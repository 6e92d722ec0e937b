import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import { readMarkdownArticle } from './markdown-article.ts';
import { readStory } from './read-story.ts';

/** What data/ holds. A file that cannot be read is a problem of its own, and the others are there. */
export type LoadedData = {
  readonly stories: readonly Story[];
  /** What is wrong with files of stories. */
  readonly problems: readonly UserError[];
  /** One file after the other as they are asked for: there may be more than memory holds. */
  readArticles(): Iterable<Article | UserError>;
};

/** Reads every story of a data folder, and each article when it is asked for. */
export function loadData(folder: string): LoadedData {
  const read = [...readEach(folder, STORIES)];
  return {
    stories: read.flatMap((one) => (one instanceof UserError ? [] : [one])),
    problems: read.flatMap((one) => (one instanceof UserError ? [one] : [])),
    readArticles: () => readEach(folder, ARTICLES),
  };
}

/** A folder of data/ and how its files are read. */
type Kind<T> = {
  readonly name: string;
  readonly ending: string;
  readonly what: string;
  readonly read: (text: string, file: string) => T;
  readonly idOf: (item: T) => string;
};

const STORIES: Kind<Story> = {
  name: 'stories',
  ending: '.yaml',
  what: 'story',
  read: readStory,
  idOf: ({ slug }) => slug,
};

const ARTICLES: Kind<Article> = {
  name: 'articles',
  ending: '.md',
  what: 'article',
  read: readMarkdownArticle,
  idOf: ({ id }) => id,
};

/** The first of two files with one id stays; the other is a problem. */
function* readEach<T>(folder: string, kind: Kind<T>): Generator<T | UserError> {
  const files = listFiles(folder, kind);
  if (files instanceof UserError) return yield files;
  const seen = new Map<string, string>();
  for (const file of files) {
    const item = readOne(folder, file, kind);
    if (item instanceof UserError) yield item;
    else yield noticeTwin(seen, file, kind.idOf(item), kind.what) ?? item;
  }
}

/** Names from the data folder: "articles/one.md". */
function listFiles<T>(folder: string, { name, ending }: Kind<T>): readonly string[] | UserError {
  try {
    return readdirSync(join(folder, name))
      .filter((file) => file.endsWith(ending) && !file.startsWith('.'))
      .sort()
      .map((file) => `${name}/${file}`);
  } catch (error) {
    return toProblem(error, name);
  }
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
  return new UserError(`${file} cannot be read: ${why}.`, 'Expected a file that this program may open.');
}

function noticeTwin(seen: Map<string, string>, file: string, id: string, what: string): UserError | undefined {
  const first = seen.get(id);
  if (first) return new UserError(`${file}: the same ${what} as ${first}.`, 'Expected one file for each.');
  seen.set(id, file);
  return undefined;
}
