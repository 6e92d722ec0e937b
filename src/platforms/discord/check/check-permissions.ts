import { PermissionFlagsBits, PermissionsBitField, type RESTAPIPartialCurrentUserGuild } from 'discord.js';
import type { Checkup } from '../../../core/checkup.ts';

/** The permissions that Dateline needs in a guild, by the names in Discord's settings. */
const NEEDED = [
  ['View Channels', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  ['Attach Files', PermissionFlagsBits.AttachFiles],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
  ['Create Events (for /event)', PermissionFlagsBits.CreateEvents],
] as const;
const MOST_NAMED = 5;

/** What the bot may do in its guilds as a whole; a single channel can still forbid it. */
export function checkPermissions(guilds: readonly RESTAPIPartialCurrentUserGuild[]): readonly Checkup[] {
  if (guilds.length === 0) return [];
  const what = 'Discord permissions';
  const lacking = guilds.flatMap(({ name, permissions }) => {
    const held = new PermissionsBitField(BigInt(permissions));
    const missing = NEEDED.filter(([, bit]) => !held.has(bit)).map(([word]) => word);
    return missing.length > 0 ? [`${name} lacks ${missing.join(', ')}`] : [];
  });
  if (lacking.length === 0) return [{ what, isWell: true, says: 'all granted, in every server', hint: '' }];
  const others = lacking.length > MOST_NAMED ? `; and ${lacking.length - MOST_NAMED} more servers` : '';
  const hint =
    'Grant them to the bot’s role under Server Settings, Roles, or invite the bot again as described in src/platforms/README.md.';
  return [{ what, isWell: false, says: lacking.slice(0, MOST_NAMED).join('; ') + others, hint }];
}
