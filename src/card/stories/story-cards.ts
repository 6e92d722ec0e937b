import type { StoryLine, StoryView } from '../../core/stories/story-view.ts';
import type { Block, Button, Card, Field, Leaf } from '../card.ts';
import { bold, plain } from '../parts/leaves/leaves.ts';
import { articleLeaves } from '../parts/leaves/source-leaves.ts';
import { ruleItems } from '../parts/story-rules.ts';

/** Every story, with how many articles it holds. */
export function storiesCard(lines: readonly StoryLine[]): Card {
  const active = lines.filter(({ state }) => state === 'active').length;
  return {
    title: active === 1 ? '1 story is followed' : `${active} stories are followed`,
    tone: lines.length > 0 ? 'answer' : 'notice',
    blocks: [
      ...(lines.length > 0 ? [{ kind: 'list', items: lines.map(toItem) } as const] : []),
      { kind: 'text', leaves: [plain('A new one: /story new Harbour wall any:"harbour wall, harbour master"')] },
    ],
  };
}

function toItem({ story, state, mergedInto, articles }: StoryLine): readonly Leaf[] {
  const note = state === 'merged' ? `, now /${mergedInto}` : state === 'archived' ? ', archived' : '';
  return [bold(`/${story.slug}`), plain(`: ${story.title}, ${countOf(articles)}${note}`)];
}

/** One story: what belongs to it, what it holds, where it is read from. */
export function storyCard(view: StoryView): Card {
  return { title: view.story.title, tone: 'answer', blocks: storyBlocks(view) };
}

/** What was done with a story, and how it now is. */
export function storyDoneCard(title: string, notes: readonly string[], view: StoryView): Card {
  const moving = view.isSettled ? [] : ['Stored articles are still being looked through; more may join.'];
  const items = [...notes, ...moving].map((note): Block => ({ kind: 'text', leaves: [plain(note)] }));
  return { title, tone: 'answer', blocks: [...items, ...storyBlocks(view)] };
}

function storyBlocks(view: StoryView): readonly Block[] {
  return [
    ...(view.story.description === '' ? [] : [{ kind: 'text', leaves: [plain(view.story.description)] } as const]),
    { kind: 'fields', fields: toFields(view) },
    { kind: 'heading', text: 'What belongs to it' },
    { kind: 'list', items: ruleItems(view.story.rules) },
    { kind: 'buttons', buttons: toButtons(view) },
  ];
}

const SAID_BY = { file: 'a file', chat: 'the chat', both: 'a file, changed in chat' } as const;

function toFields({ story, state, mergedInto, saidBy, articles, passing, newest }: StoryView): readonly Field[] {
  const field = (label: string, text: string): Field => ({ label, value: [plain(text)] });
  return [
    field(
      'Command',
      state === 'active' ? `/${story.slug}` : `/${story.slug}, ${state}${mergedInto ? ` into /${mergedInto}` : ''}`,
    ),
    ...(story.aliases ? [field('Also', story.aliases.map((alias) => `/${alias}`).join(', '))] : []),
    field('Articles', passing === 0 ? String(articles) : `${articles}, ${passing} of them in passing`),
    ...(newest ? [{ label: 'Newest', value: articleLeaves(newest) }] : []),
    ...(story.feeds.length > 0 ? [field('Feeds', story.feeds.join(', '))] : []),
    field('Said by', SAID_BY[saidBy]),
  ];
}

function toButtons({ story: { slug }, state }: StoryView): readonly Button[] {
  if (state !== 'active') return [{ label: 'Restore', command: 'story restore', values: { story: slug } }];
  return [
    { label: 'Summary', command: `${slug} summary`, values: {} },
    { label: 'Archive', command: 'story archive', values: { story: slug }, style: 'danger' },
  ];
}

const countOf = (articles: number) => (articles === 1 ? '1 article' : `${articles} articles`);
