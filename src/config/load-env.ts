import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Adds the settings in .env to the environment; a variable that is already set wins. */
export function loadEnv(root: string): void {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
