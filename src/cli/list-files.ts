import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml|xml|rss|atom|rdf|json|opml)$/i;
const ADDRESS = /^https?:\/\//i;
// .git/config, .DS_Store: these contain no articles
const HIDDEN = /(?:^|[\\/])\./;
const MOST_NAMED = 10;

/** The files of a path: itself, or those in the folder; and one line about the files in the folder that are skipped. */
export type ListedFiles = { readonly files: readonly string[]; readonly note: string | null };

export function listFiles(path: string): ListedFiles {
  if (path === '-' || isAddress(path) || !statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return { files: [path], note: null };
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => nameIn(path, entry))
    .sort();
  const leftOut = names.filter((name) => !READABLE.test(name) && !HIDDEN.test(name));
  return { files: names.filter((name) => READABLE.test(name)).map((name) => join(path, name)), note: noteOf(leftOut) };
}

export function isAddress(path: string): boolean {
  return ADDRESS.test(path);
}

function nameIn(folder: string, { parentPath, name }: Dirent): string {
  return relative(folder, join(parentPath, name));
}

/** "Skipped 2 files: a.pdf, b.docx. Dateline reads …" */
function noteOf(leftOut: readonly string[]): string | null {
  if (leftOut.length === 0) return null;
  const count = leftOut.length === 1 ? '1 file' : `${leftOut.length} files`;
  const more = leftOut.length > MOST_NAMED ? `, and ${leftOut.length - MOST_NAMED} more` : '';
  const named = leftOut.slice(0, MOST_NAMED).join(', ');
  return `Skipped ${count}: ${named}${more}. Dateline reads .txt, .md, .html, .xml, .json and .opml files.`;
}
