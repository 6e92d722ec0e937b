import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { Option } from '../../../command/define.ts';
import { CHOICE_TEXT, CHOICES } from '../limits.ts';

/** An option of a command as Discord declares it; `describe` fits its description. */
export function toOptionSchema(
  name: string,
  option: Option,
  describe: (text: string) => string,
): APIApplicationCommandBasicOption {
  // A multiline text may be left out: a form then asks for it.
  const required = option.required === true && option.multiline !== true;
  const common = { name, description: describe(option.description), required };
  if (option.isFile) return { ...common, type: ApplicationCommandOptionType.Attachment };
  switch (option.type) {
    case 'integer':
      return { ...common, type: ApplicationCommandOptionType.Integer, ...rangeOf(option) };
    case 'boolean':
      return { ...common, type: ApplicationCommandOptionType.Boolean };
    default:
      return { ...common, type: ApplicationCommandOptionType.String, ...valuesOf(option) };
  }
}

function rangeOf({ min, max }: Option) {
  return { ...(min === undefined ? {} : { min_value: min }), ...(max === undefined ? {} : { max_value: max }) };
}

/** A few fixed values become a list of choices; many, or changing ones, are suggested while typing. */
function valuesOf({ choices, suggest }: Option) {
  if (choices && choices.length <= CHOICES && choices.every(({ value }) => value.length <= CHOICE_TEXT))
    return { choices: choices.map(({ name, value }) => ({ name: name.slice(0, CHOICE_TEXT), value })) };
  return suggest ? { autocomplete: true as const } : {};
}
