import type { PreviewedArticle, StoryPreview } from '../../core/stories/story-view.ts';
import type { Block, Card, Leaf } from '../card.ts';
import { link, plain } from '../parts/leaves/leaves.ts';
import { articleLeaves } from '../parts/leaves/source-leaves.ts';
import { ruleItems } from '../parts/story-rules.ts';

/** What a story would take, with examples, before it is made. */
export function storyPreviewCard(preview: StoryPreview): Card {
  const { draft, number, looked, joining, shared, leaving, staying, passing, strongest, weakest } = preview;
  const of = `${joining} of ${looked} stored article${looked === 1 ? '' : 's'}`;
  const notes = [
    `Its command: /${draft.slug}. Nothing is made yet.`,
    ...(shared > 0 ? [`${shared} of them would belong to another story too.`] : []),
    ...(leaving > 0 ? [`${leaving} of them would leave another story.`] : []),
    ...(passing > 0 ? [`${passing} of them only touch${passing === 1 ? 'es' : ''} it in passing.`] : []),
    ...(staying > 0 ? [stayingWords(staying)] : []),
  ];
  return {
    title: `“${draft.title}” would take ${of}`,
    tone: 'notice',
    blocks: [
      { kind: 'text', leaves: [plain(notes.join(' '))] },
      { kind: 'list', items: ruleItems(draft.rules) },
      ...exampleBlocks(weakest.length === 0 ? 'For example' : 'Strongest matches', strongest, toItem),
      ...exampleBlocks('Weakest matches', weakest, (one) => [...toItem(one), plain(strengthOf(one))]),
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

const stayingWords = (staying: number) =>
  staying === 1
    ? '1 more fits, but says little of it, and stays in another story alone.'
    : `${staying} more fit, but say little of it, and stay in another story alone.`;

function exampleBlocks(
  text: string,
  examples: readonly PreviewedArticle[],
  toLeaves: (one: PreviewedArticle) => readonly Leaf[],
): readonly Block[] {
  if (examples.length === 0) return [];
  return [
    { kind: 'heading', text },
    { kind: 'list', items: examples.map(toLeaves) },
  ];
}

function toItem({ source, why }: PreviewedArticle): readonly Leaf[] {
  return [
    link(source.title, source.url),
    plain(' · '),
    ...articleLeaves({ ...source, url: null }),
    plain(`: ${why.join(', ')}`),
  ];
}

/** How much of an article is about the story. */
const strengthOf = ({ share, isWeak }: PreviewedArticle) =>
  ` (${Math.max(1, Math.round(100 * share))}% of its text${isWeak ? ', in passing' : ''})`;
