import { statSync } from 'node:fs';
import type { Checkup } from '../../core/checkup.ts';

/** The permission bits of the group and of others. */
const OTHERS = 0o077;

/** Whether other users of this machine can read the settings file, which holds tokens. Windows has no such modes. */
export function checkPrivacy(file: string): readonly Checkup[] {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || process.platform === 'win32' || (found.mode & OTHERS) === 0) return [];
  const says = `${file} can be read by other users of this machine`;
  return [{ what: 'settings', isWell: false, says, hint: `Make it private: chmod 600 ${file}` }];
}
