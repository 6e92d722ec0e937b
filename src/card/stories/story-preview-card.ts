import type { StoryPreview } from '../../core/stories/story-view.ts';
import type { Block, Card, Leaf } from '../card.ts';
import { link, plain } from '../parts/leaves.ts';
import { articleLeaves } from '../parts/source-leaves.ts';
import { ruleItems } from '../parts/story-rules.ts';

/** What a story would take, with examples, before it is made. */
export function storyPreviewCard({ draft, number, looked, joining, staying, leaving, examples }: StoryPreview): Card {
  const of = `${joining} of ${looked} stored article${looked === 1 ? '' : 's'}`;
  const notes = [
    `Its command: /${draft.slug}. Nothing is made yet.`,
    ...(leaving > 0 ? [`${leaving} of them would leave another story.`] : []),
    ...(staying > 0 ? [`${staying} more fit, but stay in a story that has as much for it or that they name.`] : []),
  ];
  return {
    title: `“${draft.title}” would take ${of}`,
    tone: 'notice',
    blocks: [
      { kind: 'text', leaves: [plain(notes.join(' '))] },
      { kind: 'list', items: ruleItems(draft.rules) },
      ...exampleBlocks(examples),
      {
        kind: 'buttons',
        buttons: [
          { label: 'Create', command: 'story create', values: { draft: number }, style: 'primary' },
          { label: 'Change', command: 'story draft', values: { draft: number } },
        ],
      },
    ],
  };
}

function exampleBlocks(examples: StoryPreview['examples']): readonly Block[] {
  if (examples.length === 0) return [];
  return [
    { kind: 'heading', text: 'For example' },
    { kind: 'list', items: examples.map(toItem) },
  ];
}

function toItem({ source, why }: StoryPreview['examples'][number]): readonly Leaf[] {
  return [
    link(source.title, source.url),
    plain(' · '),
    ...articleLeaves({ ...source, url: null }),
    plain(`: ${why.join(', ')}`),
  ];
}
