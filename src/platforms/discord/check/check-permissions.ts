import { PermissionFlagsBits, PermissionsBitField, type RESTAPIPartialCurrentUserGuild } from 'discord.js';
import type { Checkup } from '../../../core/checkup.ts';

/** What Dateline needs of a guild, by the name that Discord's settings show. */
const NEEDED = [
  ['View Channels', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  ['Attach Files', PermissionFlagsBits.AttachFiles],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
  ['Create Events (for /event)', PermissionFlagsBits.CreateEvents],
] as const;
const MOST_NAMED = 5;

/** What the bot may do in its guilds as a whole; a channel of its own can still forbid it. */
export function checkPermissions(guilds: readonly RESTAPIPartialCurrentUserGuild[]): readonly Checkup[] {
  if (guilds.length === 0) return [];
  const what = 'Discord permissions';
  const lacking = guilds.flatMap(({ name, permissions }) => {
    const held = new PermissionsBitField(BigInt(permissions));
    const missing = NEEDED.filter(([, bit]) => !held.has(bit)).map(([word]) => word);
    return missing.length > 0 ? [`${name} lacks ${missing.join(', ')}`] : [];
  });
  if (lacking.length === 0) return [{ what, isWell: true, says: 'all that is needed, in every server', hint: '' }];
  const others = lacking.length > MOST_NAMED ? `; and ${lacking.length - MOST_NAMED} more servers` : '';
  const hint =
    'Grant them to the role of the bot: Server Settings, Roles; or invite it again: src/platforms/README.md says how.';
  return [{ what, isWell: false, says: lacking.slice(0, MOST_NAMED).join('; ') + others, hint }];
}
