import type { QuestionWord } from './question-words.ts';

/**
 * A form of question: words in lower case with alternatives ("did|has"), "?" behind what may be missing, and slots in
 * capitals, which take one word or more: `what did|has WHO say about? TOPIC?`.
 */
export type QuestionPattern = string;

/** What stands in each slot of a pattern. */
export type Slots = Readonly<Record<string, readonly QuestionWord[]>>;

type Part =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  | { readonly kind: 'slot'; readonly name: string; readonly isOptional: boolean };

/** A slot that is not the last one takes no more words than a long name has. */
const SLOT_WORDS = 12;
const parsed = new Map<QuestionPattern, readonly Part[]>();

/** What fills the slots if a whole question has this form; undefined if it has not. The shortest filling of each slot wins. */
export function matchPattern(pattern: QuestionPattern, words: readonly QuestionWord[]): Slots | undefined {
  const parts = parsed.get(pattern) ?? pattern.split(' ').map(toPart);
  parsed.set(pattern, parts);
  return matchFrom({ parts, words, failed: new Set() }, 0, 0);
}

type Matching = {
  readonly parts: readonly Part[];
  readonly words: readonly QuestionWord[];
  /** Places that were tried in vain, so that the work stays small. */
  readonly failed: Set<number>;
};

function matchFrom(matching: Matching, part: number, at: number): Slots | undefined {
  const { parts, words, failed } = matching;
  const first = parts[part];
  if (!first) return at === words.length ? {} : undefined;
  const key = part * 1000 + at;
  if (failed.has(key)) return undefined;
  const found = first.kind === 'word' ? matchWord(matching, first, part, at) : matchSlot(matching, first, part, at);
  if (!found) failed.add(key);
  return found;
}

function matchWord(matching: Matching, part: Part & { kind: 'word' }, place: number, at: number): Slots | undefined {
  const word = matching.words[at];
  const taken =
    word && !word.isQuoted && part.words.has(word.folded) ? matchFrom(matching, place + 1, at + 1) : undefined;
  return taken ?? (part.isOptional ? matchFrom(matching, place + 1, at) : undefined);
}

function matchSlot(matching: Matching, part: Part & { kind: 'slot' }, place: number, at: number): Slots | undefined {
  const { parts, words } = matching;
  const isLast = place === parts.length - 1;
  const least = part.isOptional ? 0 : 1;
  const most = Math.min(words.length - at, isLast ? words.length : SLOT_WORDS);
  for (let count = isLast ? Math.max(least, words.length - at) : least; count <= most; count++) {
    const rest = matchFrom(matching, place + 1, at + count);
    if (rest) return { ...rest, [part.name]: words.slice(at, at + count) };
  }
  return undefined;
}

function toPart(text: string): Part {
  const isOptional = text.endsWith('?');
  const bare = isOptional ? text.slice(0, -1) : text;
  if (/^[A-Z]+$/.test(bare)) return { kind: 'slot', name: bare, isOptional };
  return { kind: 'word', words: new Set(bare.split('|')), isOptional };
}
