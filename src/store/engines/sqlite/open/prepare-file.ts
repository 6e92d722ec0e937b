import { chmodSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError, UserError } from '../../../../core/errors.ts';
import { createStoreError } from '../../create-store-error.ts';
import { openSqlite } from './open-sqlite.ts';

/** The file, its write-ahead log and the log's index. */
const PARTS = ['', '-wal', '-shm'] as const;
const OWNER_ONLY = 0o600;
const FOLDER_OWNER_ONLY = 0o700;

/**
 * Creates the store and its folder if there is none yet, readable only by its owner. An existing file is never overwritten:
 * a StoreError says what is wrong with it.
 */
export function prepareFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory())
    throw new UserError(
      `The store ${file} is a folder.`,
      'Set DATELINE_STORE to a file, such as data/local/dateline.db.',
    );
  if (!found) makeFile(file);
  else if (found.size === 0) throw createStoreError('damaged', file);
}

/** Keeps other users of this machine from reading posts or tokens. Does nothing where file modes have no meaning. */
export function protectFile(file: string): void {
  for (const part of PARTS) {
    try {
      chmodSync(`${file}${part}`, OWNER_ONLY);
    } catch {
      // The file belongs to another user or does not exist.
    }
  }
}

/** Created under another name and then linked into place, so that a process that dies leaves no half-made store. */
function makeFile(file: string): void {
  refuseOrphan(file);
  const draft = `${file}.${crypto.randomUUID().slice(0, 8)}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: FOLDER_OWNER_ONLY });
    openSqlite(draft).close();
    protectFile(draft);
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    for (const part of [...PARTS, '-journal']) rmSync(`${draft}${part}`, { force: true });
  }
}

/** SQLite would delete the log of a missing store, and with it the last writes. */
function refuseOrphan(file: string): void {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (!log || log.size === 0) return;
  const message = `The store ${file} is missing, but its log ${file}-wal is there.`;
  throw new StoreError('missing', {
    message,
    hint: 'Put the store back next to its log, or move the log away to start with an empty store.',
  });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
