import { UserError } from '../../core/errors.ts';
import type { StoryRule, StoryTerm } from '../../core/stories/story.ts';
import { parseStoryTerm, TERM_EXPECTED } from '../../core/stories/story-term.ts';
import type { Option } from '../define.ts';

const MOST_TERMS = 50;
// A comma between marks parts nothing: place:"Washington, D.C."
const ENTRY = /(?:[^,"“”]|["“][^"“”]*["”]?|”)+/gu;

/** What a story's rules are typed with. */
export const RULE_OPTIONS = {
  any: { type: 'text', description: 'Any of these words or phrases, parted by commas', named: true },
  all: { type: 'text', description: 'All of these have to stand in an article', named: true },
  none: { type: 'text', description: 'None of these may stand in it', named: true },
  people: { type: 'text', description: 'Any of these people', named: true, suggest: suggestPeople },
  places: { type: 'text', description: 'Any of these places', named: true },
} as const satisfies Record<string, Option>;

async function suggestPeople(...[{ desk, asOf }, typed]: Parameters<NonNullable<Option['suggest']>>) {
  return desk.ask.typing.people(desk.ask.scope(null, asOf), typed);
}

type Typed = { readonly [K in keyof typeof RULE_OPTIONS]: string | undefined };

/** The rule that was typed. Throws a UserError: the option, the entry, what was expected. */
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

/** Entries parted by commas. Throws a UserError. */
export function readTerms(option: string, typed: string | undefined): readonly StoryTerm[] {
  const entries = (typed?.match(ENTRY) ?? []).map((entry) => entry.trim()).filter((entry) => entry !== '');
  if (entries.length > MOST_TERMS)
    throw new UserError(
      `${option}: ${entries.length} entries are too many.`,
      `Expected at most ${MOST_TERMS} at once.`,
    );
  return entries.map((entry) => {
    const term = parseStoryTerm(entry);
    if (term) return term;
    throw new UserError(`${option}: “${entry}” cannot be looked for.`, `Expected ${TERM_EXPECTED}.`);
  });
}
