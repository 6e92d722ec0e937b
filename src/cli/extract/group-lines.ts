/** Lines that follow each other; `first` is the number of the first one, from 1. */
export type LineGroup = { readonly first: number; readonly lines: readonly string[] };

/** A trip to a thread costs less than a tenth of so much text. */
const GROUP_CHARACTERS = 60_000;
const GROUP_LINES = 16;

/** Lines in groups, in order. */
export async function* groupLines(lines: AsyncIterable<string>): AsyncGenerator<LineGroup> {
  let group: string[] = [];
  let first = 1;
  let characters = 0;
  for await (const line of lines) {
    group.push(line);
    characters += line.length;
    if (group.length < GROUP_LINES && characters < GROUP_CHARACTERS) continue;
    yield { first, lines: group };
    first += group.length;
    group = [];
    characters = 0;
  }
  if (group.length > 0) yield { first, lines: group };
}
