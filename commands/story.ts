import { storiesCard, storyCard, storyDoneCard } from '../src/card/stories/story-cards.ts';
import { storyDraftCard } from '../src/card/stories/story-draft-card.ts';
import { storyPreviewCard } from '../src/card/stories/story-preview-card.ts';
import { type CommandContext, defineCommand, defineGroup, type Option } from '../src/command/define.ts';
import { RULE_OPTIONS, readRule, readTerms } from '../src/command/options/story-terms.ts';
import { toMaker } from '../src/core/channels/maker.ts';
import type { StoryChanged, StoryView } from '../src/core/stories/story-view.ts';

type State = StoryView['state'];

const storyOption = (description: string, ...states: State[]) =>
  ({
    type: 'text',
    description,
    required: true,
    suggest: async ({ desk }, typed) => desk.read.stories.suggest(typed, states),
  }) as const satisfies Option;

const DRAFT = { type: 'integer', description: 'Number of the draft', required: true, min: 1 } as const satisfies Option;
const DESCRIPTION = { type: 'text', description: 'What it is about, in a line', named: true } as const satisfies Option;

/** What stories there are, and what belongs to them. */
export default defineGroup({
  name: 'story',
  description: 'The stories that are followed: make, change, merge, archive',
  fallback: 'list',
  actions: [
    defineCommand({
      name: 'list',
      description: 'Every story, with how many articles it holds',
      visibility: 'caller',
      right: 'member',
      options: {},
      run: async (_values, { desk }) => storiesCard(await desk.read.stories.list()),
    }),
    defineCommand({
      name: 'show',
      description: 'What belongs to a story, and what it holds',
      visibility: 'caller',
      right: 'member',
      options: { story: storyOption('Its name', 'active', 'archived', 'merged') },
      run: async ({ story }, { desk }) => storyCard(await desk.read.stories.show(story)),
    }),
    defineCommand({
      name: 'new',
      description: 'A new story: what would belong to it, before it is made',
      visibility: 'caller',
      right: 'manager',
      options: {
        title: { type: 'text', description: 'Its title', required: true, rest: true },
        ...RULE_OPTIONS,
        slug: { type: 'text', description: 'Its command; made from the title where not given', named: true },
        description: DESCRIPTION,
      },
      async run({ title, slug, description, ...rule }, { desk }) {
        const draft = { title, slug: slug ?? null, description: description ?? '', rule: readRule(rule) };
        return storyPreviewCard(await desk.read.stories.preview(draft));
      },
    }),
    defineCommand({
      name: 'draft',
      description: 'A draft as the command to type again, changed',
      visibility: 'caller',
      right: 'member',
      options: { draft: DRAFT },
      run: async ({ draft }, { desk }) => storyDraftCard(await desk.read.stories.draft(draft)),
    }),
    defineCommand({
      name: 'create',
      description: 'Make the story of a draft, as its button does',
      visibility: 'channel',
      right: 'manager',
      options: { draft: DRAFT },
      async run({ draft }, context) {
        const view = await context.desk.read.stories.create(draft, toMaker(context.caller.channel));
        return storyDoneCard(`“${view.story.title}” is followed`, [commandNote(view, context)], view);
      },
    }),
    defineCommand({
      name: 'edit',
      description: 'Add to what belongs to a story, or take out of it',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ story }, { desk }) => [await desk.read.whose.story(story)],
      options: {
        story: storyOption('Its name', 'active', 'archived'),
        ...RULE_OPTIONS,
        remove: { type: 'text', description: 'Entries to take out, as show gives them', named: true },
        rule: { type: 'integer', description: 'Which of its rules; one more makes another', named: true, min: 1 },
        description: DESCRIPTION,
      },
      async run({ story, remove, rule, description, ...added }, { desk }) {
        const edit = {
          rule: rule ?? null,
          add: readRule(added),
          remove: readTerms('remove', remove),
          description: description ?? null,
        };
        return changedCard('changed', await desk.read.stories.edit(story, edit));
      },
    }),
    defineCommand({
      name: 'rename',
      description: 'Another title for a story, and with slug another command',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ story }, { desk }) => [await desk.read.whose.story(story)],
      options: {
        story: storyOption('Its name', 'active', 'archived'),
        title: { type: 'text', description: 'Its new title', required: true, rest: true },
        slug: { type: 'text', description: 'Its new command; the old one goes on working', named: true },
      },
      run: async ({ story, title, slug }, { desk }) =>
        changedCard('renamed', await desk.read.stories.rename(story, title, slug ?? null)),
    }),
    defineCommand({
      name: 'merge',
      description: 'Make one story part of another, which then answers for both',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ story, into }, { desk }) => [
        await desk.read.whose.story(story),
        await desk.read.whose.story(into),
      ],
      options: {
        story: storyOption('The story that ends', 'active', 'archived'),
        into: storyOption('The story that goes on', 'active'),
      },
      run: async ({ story, into }, { desk }) => mergedCard(await desk.read.stories.merge(story, into)),
    }),
    defineCommand({
      name: 'archive',
      description: 'Follow a story no longer; what it holds is kept',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ story }, { desk }) => [await desk.read.whose.story(story)],
      options: { story: storyOption('Its name', 'active') },
      run: async ({ story }, { desk }) => changedCard('archived', await desk.read.stories.archive(story)),
    }),
    defineCommand({
      name: 'restore',
      description: 'Follow an archived story again, or part a merged one from the other',
      visibility: 'channel',
      right: 'manager',
      // A merged one is parted from another story, which changes as well.
      whose: async ({ story }, { desk }) => {
        const { mergedInto } = await desk.read.stories.show(story);
        return Promise.all([story, ...(mergedInto ? [mergedInto] : [])].map((one) => desk.read.whose.story(one)));
      },
      options: { story: storyOption('Its name', 'archived', 'merged') },
      run: async ({ story }, { desk }) => changedCard('restored', await desk.read.stories.restore(story)),
    }),
  ],
});

function changedCard(done: string, { before, after }: StoryChanged) {
  const isSame = before.story.slug === after.story.slug;
  const moved = isSame ? [] : [`/${before.story.slug} is now /${after.story.slug}.`];
  const called = before.story.title === after.story.title ? [] : [`It was called “${before.story.title}”.`];
  const held = before.articles === 1 ? '1 article' : `${before.articles} articles`;
  const counts = isSame && before.articles !== after.articles ? [`It held ${held} before.`] : [];
  return storyDoneCard(`“${after.story.title}” ${done}`, [...moved, ...called, ...counts], after);
}

function mergedCard({ before, after }: StoryChanged) {
  const note = `/${before.story.slug} is now /${after.story.slug}.`;
  return storyDoneCard(`“${before.story.title}” is part of “${after.story.title}”`, [note], after);
}

/** Slack takes a new command only with a new manifest. */
function commandNote({ story: { slug } }: StoryView, { caller }: CommandContext): string {
  return caller.channel.platform === 'slack'
    ? `Ask with /dateline ${slug}; /${slug} alone once the app has a manifest made anew.`
    : `Ask with /${slug}.`;
}
