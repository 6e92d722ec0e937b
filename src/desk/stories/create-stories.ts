import { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { Store } from '../../store/port/port.ts';
import { suggestStories } from '../suggest/suggest-stories.ts';
import { applyPlan, changeStory, layOnStory, type StoriesParts, viewStory } from './change-story.ts';
import { chooseSlug, readSlug } from './choose-slug.ts';
import { editRules } from './edit-rules.ts';
import { planMerge, planRestore } from './merge-story.ts';
import { toOverlay } from './overlay.ts';
import { previewStory } from './preview-story.ts';
import { readRecord } from './read-record.ts';
import { planRename } from './rename-story.ts';
import type { Stories } from './stories.ts';

/** Puts the use cases of managing stories together. */
export function createStories(parts: StoriesParts): Stories {
  const { store, library } = parts;
  const read = (typed: string, states: readonly StoryRecord['state'][]) =>
    readRecord(typed, library.allStories(), states);
  const isTaken = (slug: string) => library.isTaken(slug);

  return {
    async list() {
      const { stories } = await store.articles.overview({ story: null, asOf: null });
      return library.allStories().map((record) => ({ ...record, articles: stories.get(record.story.slug) ?? 0 }));
    },
    show: async (typed) => viewStory(parts, read(typed, ['active', 'archived', 'merged']).story.slug),
    async preview({ title, slug: typed, description, rule }) {
      if (rule.all.length + rule.any.length === 0)
        throw new UserError(
          'Nothing says what belongs to the story.',
          'Give words with any: or all:, or people: or places:, comma-separated.',
        );
      const slug = chooseSlug(typed, title, isTaken);
      const draft: Story = { slug, title, description, rules: [rule], feeds: [] };
      const found = await previewStory({ articles: store.articles, match: library.match }, draft, library.stories());
      return { ...found, number: await store.stories.keepDraft(draft) };
    },
    draft: (number) => readDraft(store, number),
    async create(number, maker) {
      const draft = await readDraft(store, number);
      const slug = readSlug(draft.slug, isTaken);
      return applyPlan(parts, {
        overlays: [{ ...toOverlay(draft), ...(maker ? { madeIn: maker } : {}) }],
        follow: null,
        slug,
      });
    },
    async edit(typed, edit) {
      const record = read(typed, ['active', 'archived']);
      const rules = editRules(record.story.rules, edit);
      return layOnStory(parts, record, {
        rules,
        ...(edit.description === null ? {} : { description: edit.description }),
      });
    },
    async rename(typed, title, slug) {
      const record = read(typed, ['active', 'archived']);
      return changeStory(parts, record, planRename(store, record, { title, slug }, isTaken));
    },
    async merge(typed, intoTyped) {
      const record = read(typed, ['active', 'archived']);
      return changeStory(parts, record, planMerge(store, record, read(intoTyped, ['active']).story));
    },
    archive: async (typed) => layOnStory(parts, read(typed, ['active']), { isArchived: true }),
    async restore(typed) {
      const record = read(typed, ['archived', 'merged']);
      return changeStory(parts, record, planRestore(store, record, library.allStories()));
    },
    suggest: (typed, states) =>
      suggestStories(
        typed,
        library
          .allStories()
          .filter(({ state }) => states.includes(state))
          .map(({ story }) => story),
      ),
  };
}

async function readDraft({ stories }: Store, number: number): Promise<Story> {
  const draft = await stories.draft(number);
  if (draft) return draft;
  throw new UserError(`The draft ${number} is gone.`, 'Create another one: /story new');
}
