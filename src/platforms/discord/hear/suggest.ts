import type { AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../../../command/define.ts';
import { toDiscordLine } from '../escape.ts';
import { CHOICE_TEXT, CHOICES } from '../limits.ts';
import { shortenForDiscord } from '../shorten.ts';

/** Suggestions that Discord accepts. A value that is too long is dropped, since a shortened one would be a different value. */
export function toChoices(choices: readonly Choice[]): readonly Choice[] {
  return choices
    .filter(({ value }) => value !== '' && value.length <= CHOICE_TEXT)
    .map(({ name, value }) => ({ name: shortenForDiscord(toDiscordLine(name) || value, CHOICE_TEXT), value }))
    .slice(0, CHOICES);
}

/** Suggests values while someone types. If late or failed it suggests nothing, since autocomplete cannot be deferred. */
export async function suggestTo(
  asked: AutocompleteInteraction,
  choices: Promise<readonly Choice[]>,
  withinMs: number,
): Promise<void> {
  await asked.respond([...toChoices(await within(choices, withinMs))]);
}

async function within(choices: Promise<readonly Choice[]>, withinMs: number): Promise<readonly Choice[]> {
  const { promise: late, resolve } = Promise.withResolvers<readonly Choice[]>();
  const timer = setTimeout(() => resolve([]), withinMs);
  try {
    return await Promise.race([choices, late]);
  } finally {
    clearTimeout(timer);
  }
}
