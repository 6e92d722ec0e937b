import type { PlatformName } from './channel.ts';

const FORMS: Readonly<Partial<Record<PlatformName, RegExp>>> = {
  discord: /^(?:<@&(\d{5,25})>|(\d{15,25}))$/,
  slack: /^(?:<?!subteam\^(S[A-Z0-9]{2,30})(?:\|[^>]*)?>?|(S[A-Z0-9]{6,30}))$/,
};

/** A mention of a Discord role or a Slack user group, or its id, as the platform's id; null if it is neither. */
export function parseGroup(platform: PlatformName, typed: string): string | null {
  const found = FORMS[platform]?.exec(typed.trim());
  return found?.[1] ?? found?.[2] ?? null;
}
