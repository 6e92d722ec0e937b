import { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { StoryOverlay } from '../../store/port/stories.ts';

export type LaidStories = {
  /** Stories from files first, then those from chat. */
  readonly records: readonly StoryRecord[];
  /** The current slug of a story; an unknown slug is returned unchanged. */
  readonly canonical: (slug: string) => string;
  readonly problems: readonly UserError[];
};

/** Applies the chat's changes to the stories from files. Pure. */
export function layStories(files: readonly Story[], overlays: readonly StoryOverlay[]): LaidStories {
  const laid = new Map(overlays.map((overlay) => [overlay.slug, overlay]));
  const held = new Set(files.map(({ slug }) => slug));
  const own = overlays.filter(({ slug }) => !held.has(slug));
  const alone = own.map((overlay) => ({ overlay, story: toStory(overlay) }));
  const known = new Map([
    ...files.map((file) => [file.slug, layOver(file, laid.get(file.slug))] as const),
    ...alone.flatMap(({ story }) => (story ? [[story.slug, story] as const] : [])),
  ]);
  const canonical = (slug: string) => endOf(slug, laid, known) ?? slug;
  const aliases = Map.groupBy(laid.keys(), canonical);
  return {
    records: [...known.values()].map((story) => {
      const others = (aliases.get(story.slug) ?? []).filter((slug) => slug !== story.slug);
      const overlay = laid.get(story.slug);
      const end = canonical(story.slug);
      return {
        story: others.length > 0 ? { ...story, aliases: others } : story,
        state: end !== story.slug ? 'merged' : overlay?.isArchived ? 'archived' : 'active',
        mergedInto: end === story.slug ? null : end,
        saidBy: !held.has(story.slug) ? 'chat' : overlay ? 'both' : 'file',
        ...(overlay?.madeIn && !held.has(story.slug) ? { madeIn: overlay.madeIn } : {}),
      };
    }),
    canonical,
    problems: alone
      .filter(({ overlay, story }) => !story && overlay.mergedInto === null)
      .map(({ overlay }) => toProblem(overlay)),
  };
}

function layOver(file: Story, overlay: StoryOverlay | undefined): Story {
  return {
    ...file,
    title: overlay?.title ?? file.title,
    description: overlay?.description ?? file.description,
    rules: overlay?.rules ?? file.rules,
    feeds: overlay?.feeds ?? file.feeds,
  };
}

/** A story created in chat; undefined if the chat only changed a story whose file is gone. */
function toStory({ slug, title, description, rules, feeds }: StoryOverlay): Story | undefined {
  return title === null || rules === null
    ? undefined
    : { slug, title, description: description ?? '', rules, feeds: feeds ?? [] };
}

/** The end of a chain of renames and merges; undefined if it ends at an unknown story or goes in a circle. */
function endOf(
  slug: string,
  laid: ReadonlyMap<string, StoryOverlay>,
  known: ReadonlyMap<string, Story>,
): string | undefined {
  const seen = new Set<string>();
  let end = slug;
  for (let next = laid.get(end)?.mergedInto; next; next = laid.get(end)?.mergedInto) {
    if (seen.has(next)) return undefined;
    seen.add(next);
    end = next;
  }
  return known.has(end) ? end : undefined;
}

function toProblem({ slug }: StoryOverlay): UserError {
  return new UserError(
    `The story ${slug} was changed in chat, and its file is gone.`,
    `Put a file with “slug: ${slug}” back into data/stories, or create the story again: /story new`,
  );
}
