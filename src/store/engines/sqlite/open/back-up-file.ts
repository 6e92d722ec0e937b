import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { UserError } from '../../../../core/errors.ts';
import { inspectTables } from '../inspect-tables.ts';
import { toStoreError } from '../to-store-error.ts';
import { protectFile } from './prepare-file.ts';
import { refuseForeign } from './refuse-foreign.ts';

/** Pages copied before other work has a turn. */
const PAGES_AT_ONCE = 500;
const OWNER_ONLY = 0o700;

/**
 * Copies a SQLite store into a new file, also while a desk writes to it: the copy is one moment of it, and every page is
 * checked. The file is there whole or not at all. Throws a UserError if there is no store, or if the new file exists.
 */
export async function backUpFile(from: string, to: string): Promise<void> {
  if (!statSync(from, { throwIfNoEntry: false }))
    throw new UserError(`There is no store ${from}.`, 'Name a file that Dateline wrote.');
  refuseExisting(to);
  const draft = `${to}.${crypto.randomUUID().slice(0, 8)}.new`;
  try {
    refuseForeign(from);
    mkdirSync(dirname(to), { recursive: true, mode: OWNER_ONLY });
    await copyPages(from, draft);
    protectFile(draft);
    flush(draft);
    linkSync(draft, to);
  } catch (error) {
    throw isThere(error) ? existing(to) : toStoreError(error, from);
  } finally {
    for (const part of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${part}`, { force: true });
  }
}

/** A store, or the log of one that is missing. */
export function refuseExisting(file: string): void {
  if (['', '-wal'].some((part) => statSync(`${file}${part}`, { throwIfNoEntry: false }))) throw existing(file);
}

async function copyPages(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(source, to, { rate: PAGES_AT_ONCE });
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(to);
  try {
    // A file of its own, without a log beside it.
    copy.exec('PRAGMA journal_mode = DELETE');
    inspectTables(copy);
  } finally {
    copy.close();
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function existing(file: string): UserError {
  return new UserError(`${file} exists already, and nothing was changed.`, 'Name another file, or move this one away.');
}
