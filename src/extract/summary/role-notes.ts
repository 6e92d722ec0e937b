import type { SummaryNote } from '../../core/findings.ts';
import { isInQuoted } from './sentence/is-in-quoted.ts';
import type { SentenceParts } from './sentence/sentence-parts.ts';

/** "the spokesman" → [John Kirby], if the article names him elsewhere but not in this sentence. */
export function findRoleNotes({ speakers, mentions, quoted, span }: SentenceParts, text: string): SummaryNote[] {
  const named = new Set(mentions.map(({ person }) => person.name));
  const notes = new Map<string, SummaryNote>();
  for (const { how, name, mention } of speakers) {
    if (how !== 'role' || isRole(name, text.slice(...mention)) || named.has(name) || isInQuoted(quoted, mention[0]))
      continue;
    if (mention[1] <= span[1] && !notes.has(name)) notes.set(name, { offset: mention[1] - span[0], text: name });
  }
  return [...notes.values()];
}

/** A role without a name ("the spokesman", "A court"). */
function isRole(name: string, mentioned: string): boolean {
  return !/^\p{Lu}/u.test(name) || mentioned.toLowerCase().includes(name.toLowerCase());
}
