import { UserError } from '../../core/errors.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import { readStoryName } from '../ask/story.ts';

type State = StoryRecord['state'];

const WORDS: Readonly<Record<State, string>> = {
  active: 'is followed already',
  archived: 'is archived; /story restore follows it again',
  merged: 'is part of another story',
};

/** The typed story, if it is in one of these states. Throws a UserError with the nearest stories, or with its state. */
export function readRecord(typed: string, records: readonly StoryRecord[], states: readonly State[]): StoryRecord {
  const wanted = records.filter(({ state }) => states.includes(state));
  const others = records.filter(({ state }) => !states.includes(state));
  const name = typed.trim().replace(/^\//, '').toLowerCase();
  const exact = wanted.find(({ story }) => story.slug === name);
  if (exact) return exact;
  const other = others.find(({ story }) => story.slug === name);
  const end = other && wanted.find(({ story }) => story.slug === other.mergedInto);
  if (end) return end;
  if (other) throw new UserError(`/${name} ${WORDS[other.state]}.`, expected(wanted));
  const { slug } = readStoryName(
    name,
    wanted.map(({ story }) => story),
    'story',
  );
  const found = wanted.find(({ story }) => story.slug === slug);
  if (found) return found;
  throw new Error(`The story ${slug} is nowhere`);
}

function expected(wanted: readonly StoryRecord[]): string {
  const slugs = wanted.map(({ story }) => story.slug);
  return slugs.length > 0 ? `Choose one of ${slugs.join(', ')}.` : 'There is no story for this.';
}
