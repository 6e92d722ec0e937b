import type { OAuth } from './installations.ts';
import { createSeal } from './seal.ts';

/** Workspaces whose installation cannot be decrypted with the key in the settings. */
export async function findUnopened({
  key,
  installations,
}: Pick<OAuth, 'key' | 'installations'>): Promise<readonly string[]> {
  const seal = createSeal(key);
  const kept = await installations.list();
  return kept
    .filter(({ workspace, sealed }) => seal.parse(sealed, workspace) === undefined)
    .map(({ workspace }) => workspace);
}
