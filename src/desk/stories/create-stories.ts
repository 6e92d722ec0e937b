import { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { StoryChanged, StoryLine, StoryView } from '../../core/stories/story-view.ts';
import { toSource } from '../../core/to-source.ts';
import type { Store } from '../../store/port.ts';
import type { StoryOverlay } from '../../store/stories.ts';
import type { Library } from '../library/library.ts';
import { suggestStories } from '../suggest/suggest-stories.ts';
import { chooseSlug, readSlug } from './choose-slug.ts';
import { editRules } from './edit-rules.ts';
import { previewStory } from './preview-story.ts';
import { readRecord } from './read-record.ts';
import type { Stories } from './stories.ts';

/** How long an answer waits for stored articles to move; the rest move in the background. */
const PATIENCE_MS = 1500;

export type StoriesParts = { readonly store: Store; readonly library: Library };

/** Creates the use cases of managing stories. */
export function createStories({ store, library }: StoriesParts): Stories {
  const read = (typed: string, states: readonly StoryRecord['state'][]) =>
    readRecord(typed, library.allStories(), states);
  const overview = (story: string | null) => store.articles.overview({ story, asOf: null });
  const counted = async (record: StoryRecord): Promise<StoryLine> => ({
    ...record,
    articles: (await overview(record.story.slug)).total,
  });

  async function view(slug: string): Promise<StoryView> {
    const record = read(slug, ['active', 'archived', 'merged']);
    const { total, newest } = await overview(slug);
    return { ...record, articles: total, newest: newest && toSource(newest, [0, 0]), isSettled: true };
  }

  /** Writes and applies a change; when it resolves, articles have moved or are still moving. */
  async function apply(write: () => Promise<void>, slug: string): Promise<StoryView> {
    await write();
    await library.reload();
    const isSettled = await Promise.race([library.settled().then(() => true), wait(PATIENCE_MS)]);
    return { ...(await view(slug)), isSettled };
  }

  async function change(record: StoryRecord, write: () => Promise<void>, slug: string): Promise<StoryChanged> {
    const before = await counted(record);
    return { before, after: await apply(write, slug) };
  }

  const isTaken = (slug: string) => library.isTaken(slug);

  return {
    async list() {
      const { stories } = await overview(null);
      return library.allStories().map((record) => ({ ...record, articles: stories.get(record.story.slug) ?? 0 }));
    },
    show: async (typed) => view(read(typed, ['active', 'archived', 'merged']).story.slug),
    async preview({ title, slug: typed, description, rule }) {
      if (rule.all.length + rule.any.length === 0)
        throw new UserError(
          'Nothing says what belongs to the story.',
          'Add words with any: or all:, or people: or places:, comma-separated, such as any:"harbour, port"',
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
      return apply(() => store.stories.save([{ ...toOverlay(draft), ...(maker ? { madeIn: maker } : {}) }]), slug);
    },
    async edit(typed, edit) {
      const record = read(typed, ['active', 'archived']);
      const { story } = record;
      const rules = editRules(story.rules, edit);
      const overlay = { rules, ...(edit.description === null ? {} : { description: edit.description }) };
      return change(record, async () => store.stories.save([await layOn(store, story.slug, overlay)]), story.slug);
    },
    async rename(typed, title, wanted) {
      const record = read(typed, ['active', 'archived']);
      const { story } = record;
      const old = story.slug;
      const slug = wanted === null || wanted === old ? old : readSlug(wanted, isTakenBut(story, isTaken));
      if (slug === old)
        return change(record, async () => store.stories.save([await layOn(store, old, { title })]), old);
      const { madeIn } = record;
      const kept = { isArchived: record.state === 'archived', ...(madeIn ? { madeIn } : {}) };
      const renamed = { ...toOverlay({ ...story, slug, title }), ...kept };
      const nothing = { title: null, description: null, rules: null, feeds: null };
      // A story without a file leaves only its old name behind.
      const moved = await layOn(store, old, { ...(record.saidBy === 'chat' ? nothing : {}), mergedInto: slug });
      return change(record, () => store.stories.saveAndFollow([moved, renamed], { from: old, into: slug }), slug);
    },
    async merge(typed, intoTyped) {
      const record = read(typed, ['active', 'archived']);
      const into = read(intoTyped, ['active']).story;
      const { story } = record;
      if (into.slug === story.slug)
        throw new UserError(
          `/${story.slug} cannot be merged into itself.`,
          `Name another story: /story merge ${story.slug} OTHER`,
        );
      const rules = [...into.rules, ...story.rules.filter((rule) => !holdsRule(into, rule))];
      const overlays = [
        await layOn(store, story.slug, { mergedInto: into.slug }),
        await layOn(store, into.slug, { rules, feeds: [...new Set([...into.feeds, ...story.feeds])] }),
      ];
      const follow = { from: story.slug, into: into.slug };
      return change(record, () => store.stories.saveAndFollow(overlays, follow), into.slug);
    },
    async archive(typed) {
      const record = read(typed, ['active']);
      const { slug } = record.story;
      return change(record, async () => store.stories.save([await layOn(store, slug, { isArchived: true })]), slug);
    },
    async restore(typed) {
      const record = read(typed, ['archived', 'merged']);
      return change(record, async () => store.stories.save(await restored(store, library, record)), record.story.slug);
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

/** A merged story becomes separate again, and the other one loses its rules, unless it has no others. */
async function restored(store: Store, library: Library, { story, mergedInto }: StoryRecord): Promise<StoryOverlay[]> {
  const own = await layOn(store, story.slug, { isArchived: false, mergedInto: null });
  const other = library.allStories().find((record) => record.story.slug === mergedInto)?.story;
  if (!other) return [own];
  const rules = other.rules.filter((rule) => !holdsRule(story, rule));
  return rules.length === 0 ? [own] : [own, await layOn(store, other.slug, { rules })];
}

function holdsRule({ rules }: Story, wanted: Story['rules'][number]): boolean {
  return rules.some((rule) => JSON.stringify(rule) === JSON.stringify(wanted));
}

/** A story may get back a slug that it had before. */
function isTakenBut({ aliases }: Story, isTaken: (slug: string) => boolean): (slug: string) => boolean {
  return (slug) => isTaken(slug) && !aliases?.includes(slug);
}

async function readDraft({ stories }: Store, number: number): Promise<Story> {
  const draft = await stories.draft(number);
  if (draft) return draft;
  throw new UserError(`The draft ${number} is gone.`, 'Create another one: /story new');
}

/** The chat's changes to a story so far, plus a new one. */
async function layOn({ stories }: Store, slug: string, changed: Partial<StoryOverlay>): Promise<StoryOverlay> {
  const known = (await stories.list()).find((overlay) => overlay.slug === slug);
  const nothing = { slug, title: null, description: null, rules: null, feeds: null };
  return { ...(known ?? { ...nothing, isArchived: false, mergedInto: null }), ...changed };
}

function toOverlay({ slug, title, description, rules, feeds }: Story): StoryOverlay {
  return { slug, title, description, rules, feeds, isArchived: false, mergedInto: null };
}

/** False if the time limit is reached first. */
function wait(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), ms).unref();
  });
}
