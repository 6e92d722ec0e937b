import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml|xml|rss|atom|rdf|json|opml)$/i;
const ADDRESS = /^https?:\/\//i;
// .git/config, .DS_Store: no one puts an article there
const HIDDEN = /(?:^|[\\/])\./;
const MOST_NAMED = 10;

/** What a path stands for: itself, or what a folder holds; and the files of the folder that are not read, in one line. */
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

/** "2 files left out: a.pdf, b.docx. Dateline reads …" */
function noteOf(leftOut: readonly string[]): string | null {
  if (leftOut.length === 0) return null;
  const count = leftOut.length === 1 ? '1 file' : `${leftOut.length} files`;
  const more = leftOut.length > MOST_NAMED ? `, and ${leftOut.length - MOST_NAMED} more` : '';
  const named = leftOut.slice(0, MOST_NAMED).join(', ');
  return `${count} left out: ${named}${more}. Dateline reads .txt, .md, .html, .xml, .json and .opml files.`;
}
