import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backUpFile, refuseExisting } from '../engines/sqlite/open/back-up-file.ts';
import type { StoreParts } from '../open/open-engine.ts';
import { moveStore } from './move-store.ts';

/** Copies a store into a new SQLite file, while the desk runs. Throws a UserError if the file exists. */
export async function backUpStore(from: StoreParts, file: string): Promise<void> {
  if (!from.url) return backUpFile(from.file, file);
  refuseExisting(file);
  await withDraft(file, async (draft) => {
    await moveStore(from, { file: draft }, () => {});
    await backUpFile(draft, file);
  });
}

/** Puts a backup where there is no store yet. Throws a UserError if there is one. */
export async function restoreStore(file: string, to: StoreParts): Promise<void> {
  if (!to.url) return backUpFile(file, to.file);
  await withDraft(file, async (draft) => {
    // Opening a backup of an older Dateline would change it.
    await backUpFile(file, draft);
    await moveStore({ file: draft }, to, () => {});
  });
}

/** A file in a folder of its own, beside another: it needs as much room there. */
async function withDraft(beside: string, use: (draft: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(dirname(beside), '.dateline-'));
  try {
    await use(join(folder, 'draft.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
