import type { Story, StoryTerm } from '../../core/stories/story.ts';
import { showStoryTerm } from '../../core/stories/story-term.ts';
import type { Card } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';

/** A draft as the command that makes it, to be typed again with changes. */
export function storyDraftCard({ title, slug, description, rules }: Story): Card {
  const [rule] = rules;
  const entries = [
    ...entry('slug', slug),
    ...entry('description', description),
    ...entry('all', list(rule?.all)),
    ...entry('any', list(rule?.any)),
    ...entry('none', list(rule?.none)),
  ];
  return {
    title: 'Type this, changed as you like',
    tone: 'answer',
    blocks: [{ kind: 'text', leaves: [plain(`/story new ${title} ${entries.join(' ')}`)] }],
  };
}

/** Marks around a name would end those around the list. */
const list = (terms: readonly StoryTerm[] = []) =>
  terms.map((term) => showStoryTerm(term).replaceAll('"', '')).join(', ');

function entry(name: string, value: string): readonly string[] {
  return value === '' ? [] : [`${name}:"${value.replaceAll('"', '”')}"`];
}
