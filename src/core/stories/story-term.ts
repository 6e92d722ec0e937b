import type { StoryTerm } from './story.ts';

const MAX_TERM_CHARS = 100;
// person:"John Kerry" | place: Geneva
const KIND = /^(person|place)\s*:\s*(.*)$/iu;
const IN_MARKS = /^["“](.*)["”]$/u;
/** A star takes the place of a word's ending, so that enough of the word must stand before it. */
const SHORT_STAR = /(?:^|[^\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{0,2}\*|\*[\p{L}\p{M}\p{N}*]/u;

/** What an entry of a rule may be, for those who wrote another one. */
export const TERM_EXPECTED = `a word or phrase, person:"John Kerry" or place:Geneva, at most ${MAX_TERM_CHARS} characters, * only after three letters`;

/** An entry of a story's rules as written in a file or chat → its term; undefined where it is none. */
export function parseStoryTerm(entry: string): StoryTerm | undefined {
  const written = entry.replaceAll(/\s+/g, ' ').trim();
  const [, kind = 'words', named = written] = KIND.exec(written) ?? [];
  const text = (IN_MARKS.exec(named)?.[1] ?? named).trim();
  if (text.length > MAX_TERM_CHARS || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  const term = { kind: kind.toLowerCase() as StoryTerm['kind'], text };
  if (term.kind === 'words') return SHORT_STAR.test(text) ? undefined : term;
  return text.includes('*') ? undefined : term;
}

/** The entry that is written for a term. */
export function showStoryTerm({ kind, text }: StoryTerm): string {
  if (kind === 'words') return text;
  return text.includes(' ') ? `${kind}:"${text}"` : `${kind}:${text}`;
}
