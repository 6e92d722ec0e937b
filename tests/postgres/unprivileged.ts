import { cpSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type User = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root: root runs it as another user. Null for everybody else. */
export function findUnprivileged(): User | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody', 'daemon']) {
    const found = users.find(([name]) => name === wanted);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres, nobody or daemon');
}

const MAY_ENTER = 0o001;

/** The programs where every user can run them: a copy if a folder above them is closed to others, such as /root. */
export function openToOthers(programs: string, folder: string): string {
  for (let at = programs; at !== dirname(at); at = dirname(at))
    if ((statSync(at).mode & MAY_ENTER) === 0) {
      const copy = join(folder, 'native');
      cpSync(programs, copy, { recursive: true, verbatimSymlinks: true });
      return copy;
    }
  return programs;
}
