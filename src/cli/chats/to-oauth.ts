import type { Config } from '../../config/read-config.ts';
import type { OAuth } from '../../platforms/slack/oauth/installations.ts';
import type { Store } from '../../store/port/port.ts';

/** The settings for many workspaces to install the app, kept in the store; null for a single workspace with its token. */
export function toOAuth(
  { oauth }: NonNullable<Config['slack']>,
  { installations }: Pick<Store, 'installations'>,
): OAuth | null {
  return oauth && { ...oauth, installations };
}
