import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  PermissionFlagsBits,
} from 'discord.js';
import type { Call } from '../../../command/call.ts';
import type { Caller } from '../../../command/define.ts';
import type { SuggestRequest } from '../../../command/front/front.ts';
import type { Right } from '../../../command/rights/right.ts';
import type { Channel } from '../../../core/channels/channel.ts';
import { toDirectChannel } from '../../../core/channels/direct-channel.ts';
import { addEvent } from './add-event.ts';
import type { Rights } from './rights.ts';

/** A command as someone gave it: its path and the values of its options. */
export function toCall(interaction: ChatInputCommandInteraction): Call {
  const values = leavesOf(interaction.options.data).flatMap(({ name, value }) =>
    value === undefined || value === null ? [] : [[name, value] as const],
  );
  return { path: toPath(interaction), values: Object.fromEntries(values) };
}

/** What is being typed into which option. */
export function toSuggestRequest(interaction: AutocompleteInteraction): SuggestRequest {
  const { name, value } = interaction.options.getFocused(true);
  return { path: toPath(interaction), option: name, typed: String(value) };
}

/** Who asks and where. Discord tells nobody's time zone. In a direct message nobody manages a server. */
export function toCaller(interaction: BaseInteraction, rights: Rights): Caller {
  const { guildId, channelId, user } = interaction;
  const here: Channel = { platform: 'discord', workspace: guildId ?? 'dm', id: channelId ?? '' };
  return {
    // A direct message is known by who reads it, as posts to them are.
    channel: guildId === null ? toDirectChannel(here, user.id) : here,
    user: user.id,
    zone: null,
    right: rightOf(interaction, rights),
    ...(guildId === null ? {} : { addToCalendar: (event) => addEvent(interaction.client.rest, guildId, event) }),
  };
}

function rightOf({ memberPermissions, member, user }: BaseInteraction, { managerRoles, operators }: Rights): Right {
  if (operators.includes(user.id)) return 'operator';
  if (member === null) return 'member';
  if (memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return 'manager';
  const roles = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return roles.some((role) => managerRoles.includes(role)) ? 'manager' : 'member';
}

function toPath({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const parts = [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)];
  return parts.filter((part) => part !== null).join(' ');
}

/** A subcommand's options stand one level down. */
function leavesOf(options: readonly CommandInteractionOption[]): readonly CommandInteractionOption[] {
  return options.flatMap((option) => (option.options ? leavesOf(option.options) : [option]));
}
