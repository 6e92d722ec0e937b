import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Story } from '../core/story.ts';
import { readMarkdownArticle } from './markdown-article.ts';
import { readStory } from './read-story.ts';

/** What data/ holds. A file that cannot be read is a problem of its own, and the others are there. */
export type LoadedData = {
  readonly stories: readonly Story[];
  readonly articles: readonly Article[];
  readonly problems: readonly UserError[];
};

/** Reads every story and article of a data folder. */
export function loadData(folder: string): LoadedData {
  const problems: UserError[] = [];
  const stories = readEach(join(folder, 'stories'), 'stories', '.yaml', readStory, problems);
  const articles = readEach(join(folder, 'articles'), 'articles', '.md', readMarkdownArticle, problems);
  return {
    stories: withoutTwins(stories, ({ slug }) => slug, 'story', problems),
    articles: withoutTwins(articles, ({ id }) => id, 'article', problems),
    problems,
  };
}

type Read<T> = (text: string, file: string) => T;
type FromFile<T> = { readonly item: T; readonly file: string };

function readEach<T>(
  folder: string,
  name: string,
  ending: string,
  read: Read<T>,
  problems: UserError[],
): FromFile<T>[] {
  const found: FromFile<T>[] = [];
  for (const file of listFiles(folder, name, ending, problems))
    try {
      found.push({ item: read(readFileSync(join(folder, file), 'utf8'), `${name}/${file}`), file: `${name}/${file}` });
    } catch (error) {
      problems.push(toProblem(error, `${name}/${file}`));
    }
  return found;
}

function listFiles(folder: string, name: string, ending: string, problems: UserError[]): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(ending) && !file.startsWith('.'))
      .sort();
  } catch (error) {
    problems.push(toProblem(error, name));
    return [];
  }
}

function toProblem(error: unknown, file: string): UserError {
  if (error instanceof UserError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new UserError(`${file} cannot be read: ${why}.`, 'Expected a file that this program may open.');
}

/** The first of two with one id stays; the other is a problem. */
function withoutTwins<T>(
  all: readonly FromFile<T>[],
  idOf: (item: T) => string,
  what: string,
  problems: UserError[],
): readonly T[] {
  const seen = new Map<string, string>();
  const kept: T[] = [];
  for (const { item, file } of all) {
    const first = seen.get(idOf(item));
    if (first) problems.push(new UserError(`${file}: the same ${what} as ${first}.`, 'Expected one file for each.'));
    else kept.push(item);
    seen.set(idOf(item), first ?? file);
  }
  return kept;
}
