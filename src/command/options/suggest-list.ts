import type { Choice, Option } from '../define.ts';

type Suggest = NonNullable<Option['suggest']>;

/**
 * Completes a comma-separated list while it is typed: suggests its last entry, after the ones before it ("kerry, lav" →
 * "kerry, Sergei Lavrov"). What is in the list already is not suggested again.
 */
export function suggestList(suggest: Suggest): Suggest {
  return async (context, typed) => {
    const entries = typed.split(',').map((entry) => entry.trim());
    const last = entries.pop() ?? '';
    const before = entries.filter((entry) => entry !== '');
    const choices = await suggest(context, last);
    if (before.length === 0) return choices;
    const given = new Set(before.map((entry) => entry.toLowerCase()));
    const fresh = choices.filter(({ value }) => !given.has(value.toLowerCase()));
    return fresh.map((choice): Choice => join(before, choice));
  };
}

function join(before: readonly string[], { name, value }: Choice): Choice {
  const list = before.join(', ');
  return { name: `${list}, ${name}`, value: `${list}, ${value}` };
}
