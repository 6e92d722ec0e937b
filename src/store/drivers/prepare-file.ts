import { chmodSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError, UserError } from '../../core/errors.ts';
import { openSqlite } from './sqlite.ts';
import { createStoreError } from './to-store-error.ts';

/** The file, the log written ahead and its index. */
const PARTS = ['', '-wal', '-shm'] as const;
const OWNER_ONLY = 0o600;
const FOLDER_OWNER_ONLY = 0o700;

/**
 * Where there is no store yet, makes one with its folder, for its owner's eyes only. What is there already is never
 * overwritten: a StoreError says what is wrong with it.
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

/** Nobody else on this machine reads what a channel was told, or a token. Where modes mean nothing, nothing is done. */
export function protectFile(file: string): void {
  for (const part of PARTS) {
    try {
      chmodSync(`${file}${part}`, OWNER_ONLY);
    } catch {
      // Another user's file, or one that is not there.
    }
  }
}

/** Made beside its place and put there whole, so that a process that dies meanwhile leaves no half of a store. */
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

/** SQLite would delete the log of a store that is gone, and with it what was last written. */
function refuseOrphan(file: string): void {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (!log || log.size === 0) return;
  const message = `The store ${file} is missing, but its log ${file}-wal is there.`;
  throw new StoreError('missing', {
    message,
    hint: 'Put the store back beside its log, or move the log away to start with an empty store.',
  });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
