/** More statements than the store has; lists of many lengths would add thousands that are not used twice. */
const MOST_NAMED = 400;
const MOST_SEEN = 4000;

/** Names for statements that are used more than once: the database keeps their plans, for each connection. */
export function createStatementNames(): (text: string) => string | undefined {
  const seen = new Set<string>();
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (!seen.has(text)) {
      if (seen.size < MOST_SEEN) seen.add(text);
      return undefined;
    }
    if (names.size === MOST_NAMED) return undefined;
    const name = `dateline ${names.size}`;
    names.set(text, name);
    return name;
  };
}
