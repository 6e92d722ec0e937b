import { join } from 'node:path';
import { loadEnv } from '../config/load-env.ts';
import { type Config, readConfig } from '../config/read-config.ts';

/** The project's folder: data/ and .env are found from here, whatever the working directory. */
export const ROOT = join(import.meta.dirname, '../..');

/** Settings from the environment and .env. Throws a UserError. */
export function readSettings(): Config {
  loadEnv(ROOT);
  return readConfig(process.env, ROOT);
}
