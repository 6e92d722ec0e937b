import type { Log } from '../../../../core/log.ts';
import { createBoundedMap } from '../../connect/bounded-map.ts';

/** Scopes that installations lack, learned from Slack's errors. */
export type MissingScopes = {
  /** Whether an error is about a missing scope; remembers it, and logs it now and then for each workspace. */
  saw(team: string, error: unknown): boolean;
  /** The scopes that a workspace's installation lacked recently, such as usergroups:read. */
  of(team: string): readonly string[];
};

const MAX_SCOPES_KEPT = 2000;
const FRESH_MS = 10 * 60 * 1000;
const SAID_MS = 24 * FRESH_MS;

export function createMissingScopes(log: Log): MissingScopes {
  const lacking = createBoundedMap<string, readonly string[]>(MAX_SCOPES_KEPT, FRESH_MS);
  const said = createBoundedMap<string, true>(MAX_SCOPES_KEPT, SAID_MS);
  const of = (team: string) => lacking.get(team) ?? [];

  function sayOnce(team: string, scope: string): void {
    if (said.get(`${team} ${scope}`)) return;
    said.set(`${team} ${scope}`, true);
    log.warn(
      { platform: 'slack', team, scope },
      'a Slack scope is missing, so fewer people can manage; reinstall the app with the manifest of `dateline slack-manifest`',
    );
  }

  return {
    saw(team, error) {
      const scope = missingScope(error);
      if (scope === undefined) return false;
      lacking.set(team, [...new Set([...of(team), scope])]);
      sayOnce(team, scope);
      return true;
    },
    of,
  };
}

/** The scope that an error of Slack names as missing; undefined for another error. https://docs.slack.dev/reference/methods/usergroups.users.list#errors */
export function missingScope(error: unknown): string | undefined {
  const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
  if (typeof data !== 'object' || data === null || !('error' in data) || data.error !== 'missing_scope')
    return undefined;
  return 'needed' in data && typeof data.needed === 'string' ? data.needed : 'a scope';
}
