import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Settings in .env join the environment; what is set outside wins. */
export function loadEnv(root: string): void {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
