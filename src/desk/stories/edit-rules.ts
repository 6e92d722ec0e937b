import { UserError } from '../../core/errors.ts';
import type { StoryRule, StoryTerm } from '../../core/stories/story.ts';
import { showStoryTerm } from '../../core/stories/story-term.ts';
import { foldText } from '../../core/text/fold.ts';
import type { StoryEdit } from './stories.ts';

const PARTS = ['all', 'any', 'none'] as const;
const NO_RULE: StoryRule = { all: [], any: [], none: [] };

/** A story's rules after a change. Throws a UserError if there is no such rule or entry, or if no rule would be left. */
export function editRules(rules: readonly StoryRule[], { rule, add, remove }: StoryEdit): readonly StoryRule[] {
  const chosen = rule === null ? 0 : rule - 1;
  if (chosen > rules.length)
    throw new UserError(`There is no rule ${rule}.`, `Use rule:1 to rule:${rules.length + 1}; the last adds a rule.`);
  for (const term of remove) expectTerm(rule === null ? rules : rules.slice(chosen, chosen + 1), term);
  const removed = rules.map((one, i) => (rule === null || i === chosen ? withoutTerms(one, remove) : one));
  const edited = (removed.length > chosen ? removed : [...removed, NO_RULE]).map((one, i) =>
    i === chosen ? withTerms(one, add) : one,
  );
  const kept = edited.filter(({ all, any }) => all.length + any.length > 0);
  if (kept.length > 0) return kept;
  throw new UserError('Nothing would belong to the story.', 'Leave a word, person or place, or use /story archive.');
}

function expectTerm(rules: readonly StoryRule[], wanted: StoryTerm): void {
  const terms = rules.flatMap((rule) => PARTS.flatMap((part) => rule[part]));
  if (terms.some((term) => isSame(term, wanted))) return;
  const entries = [...new Set(terms.map(showStoryTerm))].join(', ');
  throw new UserError(`“${showStoryTerm(wanted)}” is not in its rules.`, `Its rules have ${entries}.`);
}

function withoutTerms(rule: StoryRule, remove: readonly StoryTerm[]): StoryRule {
  const without = (terms: readonly StoryTerm[]) => terms.filter((term) => !remove.some((one) => isSame(one, term)));
  return { all: without(rule.all), any: without(rule.any), none: without(rule.none) };
}

function withTerms(rule: StoryRule, add: StoryRule): StoryRule {
  const join = (terms: readonly StoryTerm[], more: readonly StoryTerm[]) => [
    ...terms,
    ...more.filter((one) => !terms.some((term) => isSame(term, one))),
  ];
  return { all: join(rule.all, add.all), any: join(rule.any, add.any), none: join(rule.none, add.none) };
}

function isSame(one: StoryTerm, other: StoryTerm): boolean {
  return one.kind === other.kind && foldText(one.text) === foldText(other.text);
}
