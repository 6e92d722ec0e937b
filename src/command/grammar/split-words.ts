/** A word of a typed command. If quoted, it is never read as `name:value`. */
export type TypedWord = { readonly text: string; readonly name: string | null; readonly isQuoted?: boolean };

// name:"several words" | "several words" | word; an unclosed quote runs to the end
const WORD = /([\p{L}][\p{L}\p{N}-]*):["“]([^"”]*)(?:["”]|$)|["“]([^"”]*)(?:["”]|$)|(\S+)/gu;

/** Splits what was typed after the command's name. `names` are the options that `name:value` may name. */
export function splitWords(text: string, names: readonly string[]): readonly TypedWord[] {
  return Array.from(text.matchAll(WORD), ([, name, named, quoted, bare]) => {
    if (name !== undefined) return { text: named ?? '', name: toOptionName(name, names) };
    if (quoted !== undefined) return { text: quoted, name: null, isQuoted: true };
    return toWord(bare ?? '', names);
  });
}

// name:value or name:"several words", at the beginning
const NAMED = /^\s*([\p{L}][\p{L}\p{N}-]*):(?:["“]([^"”]*)["”]|(\S+))/u;

/** Splits off the named options at the beginning of a text; the rest stays as typed, line by line. */
export function splitLeading(
  text: string,
  names: readonly string[],
): { readonly words: readonly TypedWord[]; readonly rest: string } {
  const words: TypedWord[] = [];
  let rest = text;
  for (let match = NAMED.exec(rest); match; match = NAMED.exec(rest)) {
    const name = toOptionName(match[1] ?? '', names);
    if (name === null) break;
    words.push({ name, text: match[2] ?? match[3] ?? '' });
    rest = rest.slice(match[0].length);
  }
  return { words, rest: rest.trim() };
}

function toWord(bare: string, names: readonly string[]): TypedWord {
  const colon = bare.indexOf(':');
  const name = colon > 0 ? toOptionName(bare.slice(0, colon), names) : null;
  return name === null ? { text: bare, name: null } : { text: bare.slice(colon + 1), name };
}

/** `asof`, `as_of` and `As-Of` all mean `as-of`. */
function toOptionName(typed: string, names: readonly string[]): string | null {
  const plain = typed.toLowerCase().replaceAll(/[-_]/g, '');
  return names.find((name) => name.replaceAll('-', '') === plain) ?? null;
}
