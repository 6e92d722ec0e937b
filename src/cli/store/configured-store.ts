import type { StoreParts } from '../../store/open/open-engine.ts';
import { readSettings } from '../settings.ts';

/** Where the settings say that the desk keeps everything. */
export function configuredStore(): StoreParts {
  const { store, databaseUrl } = readSettings();
  return { file: store, url: databaseUrl };
}
