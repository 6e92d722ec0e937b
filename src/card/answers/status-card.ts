import type { StatusView } from '../../core/views/views.ts';
import type { Block, Card } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';
import { articleLeaves } from '../parts/leaves/source-leaves.ts';

/** What the desk holds and does, and what went wrong. */
export function statusCard({ stories, newest, problems, notes }: StatusView): Card {
  const fields = [
    ...stories.map(({ slug, title, articles }) => ({
      label: `/${slug}`,
      value: [plain(`${title}: ${articles === 1 ? '1 article' : `${articles} articles`}`)],
    })),
    { label: 'Newest article', value: newest ? articleLeaves(newest) : [plain('none')] },
    ...notes.map(({ label, value }) => ({ label, value: [plain(value)] })),
  ];
  return {
    title: 'Status of the desk',
    tone: 'answer',
    blocks: [{ kind: 'fields', fields }, ...problemBlocks(problems)],
  };
}

function problemBlocks(problems: readonly string[]): readonly Block[] {
  if (problems.length === 0) return [];
  return [
    { kind: 'heading', text: 'What went wrong' },
    { kind: 'list', items: problems.map((problem) => [plain(problem)]) },
  ];
}
