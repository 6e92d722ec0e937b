import type { AutocompleteInteraction, ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';
import type { Call } from '../../../command/call.ts';
import type { SuggestRequest } from '../../../command/front/front.ts';

/** A command as it was sent: its path and the values of its options; of an attached file its address. */
export function toCall(interaction: ChatInputCommandInteraction): Call {
  const values = leavesOf(interaction.options.data).flatMap(({ name, value, attachment }) => {
    const given = attachment?.url ?? value;
    return given === undefined || given === null ? [] : [[name, given] as const];
  });
  return { path: toPath(interaction), values: Object.fromEntries(values) };
}

/** What is being typed, and into which option. */
export function toSuggestRequest(interaction: AutocompleteInteraction): SuggestRequest {
  const { name, value } = interaction.options.getFocused(true);
  return { path: toPath(interaction), option: name, typed: String(value) };
}

function toPath({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const parts = [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)];
  return parts.filter((part) => part !== null).join(' ');
}

/** The options of a subcommand are one level down. */
function leavesOf(options: readonly CommandInteractionOption[]): readonly CommandInteractionOption[] {
  return options.flatMap((option) => (option.options ? leavesOf(option.options) : [option]));
}
