import { UserError } from '../../core/errors.ts';
import type { StoryRule, StoryTerm } from '../../core/stories/story.ts';
import { parseStoryTerm, TERM_EXPECTED } from '../../core/stories/story-term.ts';
import type { Option } from '../define.ts';

const MOST_TERMS = 50;
// A quoted comma does not separate: place:"Washington, D.C."
const ENTRY = /(?:[^,"“”]|["“][^"“”]*["”]?|”)+/gu;

/** The options for a story's rules. */
export const RULE_OPTIONS = {
  any: { type: 'text', description: 'Articles with any of these words or phrases, comma-separated', named: true },
  all: { type: 'text', description: 'Only articles with all of these words or phrases', named: true },
  none: { type: 'text', description: 'Only articles with none of these words or phrases', named: true },
  people: {
    type: 'text',
    description: 'Articles with any of these people, comma-separated',
    named: true,
    suggest: suggestPeople,
  },
  places: { type: 'text', description: 'Articles with any of these places, comma-separated', named: true },
} as const satisfies Record<string, Option>;

async function suggestPeople(...[{ desk, asOf }, typed]: Parameters<NonNullable<Option['suggest']>>) {
  return desk.ask.typing.people(desk.ask.scope(null, asOf), typed);
}

type Typed = { readonly [K in keyof typeof RULE_OPTIONS]: string | undefined };

/** The rule that was typed. Throws a UserError that names the option, the entry and the fix. */
export function readRule({ all, any, none, people, places }: Typed): StoryRule {
  return {
    all: readTerms('all', all),
    any: [
      ...readTerms('any', any),
      ...readTerms('people', people).map(({ text }) => ({ kind: 'person', text }) as const),
      ...readTerms('places', places).map(({ text }) => ({ kind: 'place', text }) as const),
    ],
    none: readTerms('none', none),
  };
}

/** Comma-separated entries. Throws a UserError. */
export function readTerms(option: string, typed: string | undefined): readonly StoryTerm[] {
  const entries = (typed?.match(ENTRY) ?? []).map((entry) => entry.trim()).filter((entry) => entry !== '');
  if (entries.length > MOST_TERMS)
    throw new UserError(`${option}: ${entries.length} entries are too many.`, `Use at most ${MOST_TERMS} at once.`);
  return entries.map((entry) => {
    const term = parseStoryTerm(entry);
    if (term) return term;
    throw new UserError(`${option}: “${entry}” cannot be searched for.`, `Use ${TERM_EXPECTED}.`);
  });
}
