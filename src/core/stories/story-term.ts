import type { StoryTerm } from './story.ts';

const MAX_TERM_CHARS = 100;
// person:"John Kerry" | place: Geneva
const KIND = /^(person|place)\s*:\s*(.*)$/iu;
const IN_MARKS = /^["“](.*)["”]$/u;
/** A star replaces a word's ending, so enough of the word must come before it. */
const SHORT_STAR = /(?:^|[^\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{0,2}\*|\*[\p{L}\p{M}\p{N}*]/u;

/** What an entry of a rule can be, for error messages. */
export const TERM_EXPECTED = `a word or phrase, person:"John Kerry" or place:Geneva, at most ${MAX_TERM_CHARS} characters, * only after three letters`;

/** An entry of a story's rules as written in a file or chat → its term; undefined if it is invalid. */
export function parseStoryTerm(entry: string): StoryTerm | undefined {
  const written = entry.replaceAll(/\s+/g, ' ').trim();
  const [, kind = 'words', named = written] = KIND.exec(written) ?? [];
  const text = (IN_MARKS.exec(named)?.[1] ?? named).trim();
  if (text.length > MAX_TERM_CHARS || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  const term = { kind: kind.toLowerCase() as StoryTerm['kind'], text };
  if (term.kind === 'words') return SHORT_STAR.test(text) ? undefined : term;
  return text.includes('*') ? undefined : term;
}

/** Writes a term as an entry of a rule. */
export function showStoryTerm({ kind, text }: StoryTerm): string {
  if (kind === 'words') return text;
  return text.includes(' ') ? `${kind}:"${text}"` : `${kind}:${text}`;
}
