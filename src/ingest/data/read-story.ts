import { z } from 'zod';
import type { Story } from '../../core/stories/story.ts';
import { isStorySlug, SLUG_EXPECTED } from '../../core/stories/story-slug.ts';
import { parseStoryTerm, TERM_EXPECTED } from '../../core/stories/story-term.ts';
import { readYaml } from './front-matter.ts';

const MOST_TERMS = 200;
const MOST_RULES = 50;

const NAME = z.string(TERM_EXPECTED);
// Also as YAML parses a key: `- person: John Kerry`
const ENTRY = z.union(
  [
    NAME,
    z.strictObject({ person: NAME }).transform(({ person }) => `person:${person}`),
    z.strictObject({ place: NAME }).transform(({ place }) => `place:${place}`),
  ],
  TERM_EXPECTED,
);
const TERM = ENTRY.transform((entry, context) => {
  const term = parseStoryTerm(entry);
  if (term) return term;
  context.addIssue({ code: 'custom', message: TERM_EXPECTED });
  return z.NEVER;
});
const TERMS = z.array(TERM, 'a list').max(MOST_TERMS, `at most ${MOST_TERMS} entries`).default([]);
const RULE = z.strictObject({ all: TERMS, any: TERMS, none: TERMS });

const RULES = z.array(RULE, 'a rule or a list of rules').max(MOST_RULES, `at most ${MOST_RULES} rules`);

/** One rule as a map, or a list of them; errors keep their position in the file. */
const MATCH = z.unknown().transform((match, context) => {
  if (match === undefined || match === null) return [];
  const read = Array.isArray(match) ? RULES.safeParse(match) : RULE.transform((rule) => [rule]).safeParse(match);
  if (read.success) return read.data;
  for (const { message, path } of read.error.issues) context.addIssue({ code: 'custom', message, path });
  return z.NEVER;
});

const STORY = z.strictObject({
  slug: z.string('a name').refine(isStorySlug, SLUG_EXPECTED),
  title: z.string('a title').trim().min(1, 'a title').max(100, 'at most 100 characters'),
  description: z.string('a text').trim().default(''),
  match: MATCH.optional(),
  feeds: z.array(z.url({ protocol: /^https?$/, error: 'an http or https address' })).default([]),
});

/** A story file → its story; `match` is one rule or a list of them. Throws a UserError with file, line and what to change. */
export function readStory(text: string, file: string): Story {
  const { match, ...story } = readYaml(text, STORY, file, 1);
  return { ...story, rules: match ?? [] };
}
