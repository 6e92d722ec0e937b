import { showDate } from '../../../core/dates/show/show-date.ts';
import type { Quote, Speaker } from '../../../core/quotes/quote.ts';
import type { Leaf } from '../../card.ts';
import { person, plain } from './leaves.ts';

/**
 * Who said it and when: "John Kirby, spokesman, 12 July 2016". All who said it together: "Ann Moor (mayor), Bo Finn and Cy
 * Lear". Someone the article does not name is given in its words: "a senior official".
 */
export function speakerLeaves({ speakers, said }: Pick<Quote, 'speakers' | 'said'>): readonly Leaf[] {
  const day = said ? [plain(`, ${showDate(said.value)}`)] : [];
  const [only, ...others] = speakers;
  if (!only) return [plain('someone the article does not identify')];
  if (others.length === 0) return [...nameLeaves(only), ...roleLeaves(only, (role) => `, ${role}`), ...day];
  const all = speakers.flatMap((speaker, at) => [
    ...(at === 0 ? [] : [plain(at === speakers.length - 1 ? ' and ' : ', ')]),
    ...nameLeaves(speaker),
    ...roleLeaves(speaker, (role) => ` (${role})`),
  ]);
  return [...all, ...day];
}

function nameLeaves({ name, kind, how }: Speaker): readonly Leaf[] {
  if (kind === 'person') return [person(name)];
  return [plain(kind === 'unnamed' && how === 'pronoun' ? `someone named only as “${name}”` : name)];
}

function roleLeaves({ name, kind, role }: Speaker, toWords: (role: string) => string): readonly Leaf[] {
  return kind !== 'unnamed' && role && role !== name ? [plain(toWords(role))] : [];
}
