import type { StoreFault } from '../../../core/errors.ts';
import { createStoreError } from '../create-store-error.ts';

/** https://www.sqlite.org/rescode.html */
const FAULTS: ReadonlyMap<number, StoreFault> = new Map([
  [3, 'unreachable'], // SQLITE_PERM
  [5, 'locked'], // SQLITE_BUSY
  [6, 'locked'], // SQLITE_LOCKED
  [8, 'read-only'], // SQLITE_READONLY
  [10, 'failing'], // SQLITE_IOERR
  [11, 'damaged'], // SQLITE_CORRUPT
  [13, 'full'], // SQLITE_FULL
  [14, 'unreachable'], // SQLITE_CANTOPEN
  [26, 'damaged'], // SQLITE_NOTADB
]);
/** Errors of the file system when a file is created or checked. */
const FILE_FAULTS: Readonly<Record<string, StoreFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOTDIR: 'unreachable',
  EEXIST: 'unreachable',
  ENOENT: 'unreachable',
  EIO: 'failing',
};
/** SQLITE_IOERR_SHMSIZE: no room for the index of the write-ahead log. */
const SHM_SIZE = 4874;
/** The low byte is the kind of error; the other bytes are details. */
const KIND = 0xff;

/** Converts an error about the state of a file into a StoreError; returns any other error unchanged. */
export function toStoreError(error: unknown, file: string): unknown {
  const fault = findFault(error);
  return fault ? createStoreError(fault, file, error) : error;
}

function findFault(error: unknown): StoreFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number')
    return error.errcode === SHM_SIZE ? 'full' : FAULTS.get(error.errcode & KIND);
  return 'code' in error && typeof error.code === 'string' ? FILE_FAULTS[error.code] : undefined;
}
