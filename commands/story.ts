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
const DESCRIPTION = {
  type: 'text',
  description: 'What the story is about, in one line',
  named: true,
} as const satisfies Option;

/** The stories, and what belongs to each. */
export default defineGroup({
  name: 'story',
  formTitle: 'A story',
  description: 'Manage stories: create, change, merge, archive',
  fallback: 'list',
  actions: [
    defineCommand({
      name: 'list',
      description: 'List every story and its number of articles',
      visibility: 'caller',
      right: 'member',
      options: {},
      run: async (_values, { desk }) => storiesCard(await desk.read.stories.list()),
    }),
    defineCommand({
      name: 'show',
      description: 'Show what belongs to a story, and what it holds',
      visibility: 'caller',
      right: 'member',
      options: { story: storyOption('Name of the story', 'active', 'archived', 'merged') },
      run: async ({ story }, { desk }) => storyCard(await desk.read.stories.show(story)),
    }),
    defineCommand({
      name: 'new',
      description: 'Create a story; shows first what would belong to it',
      visibility: 'caller',
      right: 'manager',
      options: {
        title: { type: 'text', description: 'Title of the story', required: true, rest: true },
        ...RULE_OPTIONS,
        slug: { type: 'text', description: 'Its command; made from the title by default', named: true },
        description: DESCRIPTION,
      },
      async run({ title, slug, description, ...rule }, { desk }) {
        const draft = { title, slug: slug ?? null, description: description ?? '', rule: readRule(rule) };
        return storyPreviewCard(await desk.read.stories.preview(draft));
      },
    }),
    defineCommand({
      name: 'draft',
      description: 'Show a draft as a command that you can edit and send',
      visibility: 'caller',
      right: 'member',
      options: { draft: DRAFT },
      run: async ({ draft }, { desk }) => storyDraftCard(await desk.read.stories.draft(draft)),
    }),
    defineCommand({
      name: 'create',
      description: 'Create the story of a draft; the button of the draft does this',
      visibility: 'channel',
      right: 'manager',
      options: { draft: DRAFT },
      async run({ draft }, context) {
        const view = await context.desk.read.stories.create(draft, toMaker(context.caller.channel));
        return storyDoneCard(`Following “${view.story.title}”`, [commandNote(view, context)], view);
      },
    }),
    defineCommand({
      name: 'edit',
      description: 'Add or remove terms that decide what belongs to a story',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ story }, { desk }) => [await desk.read.whose.story(story)],
      options: {
        story: storyOption('Name of the story', 'active', 'archived'),
        ...RULE_OPTIONS,
        remove: { type: 'text', description: 'Entries to remove, as /story show lists them', named: true },
        rule: {
          type: 'integer',
          description: 'Number of the rule; the next free number adds a rule',
          named: true,
          min: 1,
        },
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
      description: 'Rename a story; with slug, its command too',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ story }, { desk }) => [await desk.read.whose.story(story)],
      options: {
        story: storyOption('Name of the story', 'active', 'archived'),
        title: { type: 'text', description: 'New title of the story', required: true, rest: true },
        slug: { type: 'text', description: 'Its new command; the old one keeps working' },
      },
      run: async ({ story, title, slug }, { desk }) =>
        changedCard('renamed', await desk.read.stories.rename(story, title, slug ?? null)),
    }),
    defineCommand({
      name: 'merge',
      description: 'Merge a story into another, which then answers for both',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ story, into }, { desk }) => [
        await desk.read.whose.story(story),
        await desk.read.whose.story(into),
      ],
      options: {
        story: storyOption('Story that ends', 'active', 'archived'),
        into: storyOption('Story that continues', 'active'),
      },
      run: async ({ story, into }, { desk }) => mergedCard(await desk.read.stories.merge(story, into)),
    }),
    defineCommand({
      name: 'archive',
      description: 'Stop following a story; its articles are kept',
      visibility: 'channel',
      right: 'manager',
      whose: async ({ story }, { desk }) => [await desk.read.whose.story(story)],
      options: { story: storyOption('Name of the story', 'active') },
      run: async ({ story }, { desk }) => changedCard('archived', await desk.read.stories.archive(story)),
    }),
    defineCommand({
      name: 'restore',
      description: 'Follow an archived story again, or undo a merge',
      visibility: 'channel',
      right: 'manager',
      // A merged one is parted from another story, which changes as well.
      whose: async ({ story }, { desk }) => {
        const { mergedInto } = await desk.read.stories.show(story);
        return Promise.all([story, ...(mergedInto ? [mergedInto] : [])].map((one) => desk.read.whose.story(one)));
      },
      options: { story: storyOption('Name of the story', 'archived', 'merged') },
      run: async ({ story }, { desk }) => changedCard('restored', await desk.read.stories.restore(story)),
    }),
  ],
});

function changedCard(done: string, { before, after }: StoryChanged) {
  const isSame = before.story.slug === after.story.slug;
  const moved = isSame ? [] : [`/${before.story.slug} is now /${after.story.slug}.`];
  const called = before.story.title === after.story.title ? [] : [`Its title was “${before.story.title}”.`];
  const held = before.articles === 1 ? '1 article' : `${before.articles} articles`;
  const counts = isSame && before.articles !== after.articles ? [`It held ${held} before.`] : [];
  return storyDoneCard(`“${after.story.title}” ${done}`, [...moved, ...called, ...counts], after);
}

function mergedCard({ before, after }: StoryChanged) {
  const note = `/${before.story.slug} is now /${after.story.slug}.`;
  return storyDoneCard(`“${before.story.title}” is part of “${after.story.title}”`, [note], after);
}

/** Slack accepts a new command only through a new manifest. */
function commandNote({ story: { slug } }: StoryView, { caller }: CommandContext): string {
  return caller.channel.platform === 'slack'
    ? `Type /dateline ${slug}; /${slug} works once the app’s manifest is updated.`
    : `Type /${slug}.`;
}
