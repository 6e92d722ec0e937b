import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One bundled file as it stands on disk: its front matter unchecked, its body trimmed. */
export type BundledArticle = {
  readonly file: string;
  readonly head: Readonly<Record<string, unknown>>;
  readonly body: string;
};

export const DATA_FOLDER = join(import.meta.dirname, '../../data');

export function readBundledArticles(): readonly BundledArticle[] {
  const folder = join(DATA_FOLDER, 'articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ file, ...split(readFileSync(join(folder, file), 'utf8')) }));
}

function split(text: string): Omit<BundledArticle, 'file'> {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { head: parse(head) ?? {}, body: body.trim() };
}
