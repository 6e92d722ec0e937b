import type { Story } from '../../core/stories/story.ts';
import type { StoryStore } from '../../store/port/stories.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** The shelf as it is now, made again when the files or the chat say something else. */
export type KeptShelf = {
  now(): Shelf;
  /** The stories of the files, from now on. */
  setFiles(files: readonly Story[]): void;
  /** Lays what the chat says over what the files say; resolves when it is in effect. */
  lay(): Promise<void>;
  /** Calls back when the stories that are followed have changed; returns a function that stops it. */
  onChanged(listener: () => void): () => void;
};

export function keepShelf(stories: Pick<StoryStore, 'list'>): KeptShelf {
  let files: readonly Story[] = [];
  let shelf = createShelf([], []);
  let laying: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  async function layOnce(): Promise<void> {
    const next = createShelf(files, await stories.list());
    // The same shelf as before stays: articles that are being moved by it go on.
    if (showShelf(next) === showShelf(shelf)) return;
    const isFollowedAlike = JSON.stringify(next.active) === JSON.stringify(shelf.active);
    shelf = next;
    if (!isFollowedAlike) for (const listener of listeners) listener();
  }

  return {
    now: () => shelf,
    setFiles: (next) => {
      files = next;
    },
    lay() {
      // One at a time, so that the newest is the last.
      const next = laying.then(layOnce, layOnce);
      laying = next;
      return next;
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function showShelf({ records, problems }: Shelf): string {
  return JSON.stringify([records, problems.map(({ message }) => message)]);
}
