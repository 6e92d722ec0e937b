import { statSync } from 'node:fs';
import type { Finding } from '../../core/finding.ts';

/** Group and others. */
const OTHERS = 0o077;

/** Whether other users of this machine can read the file of settings, which holds tokens. Windows has no such modes. */
export function checkPrivacy(file: string): readonly Finding[] {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || process.platform === 'win32' || (found.mode & OTHERS) === 0) return [];
  const says = `${file} can be read by other users of this machine`;
  return [{ what: 'settings', isWell: false, says, hint: `Close it to them: chmod 600 ${file}` }];
}
