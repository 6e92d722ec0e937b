import { type FSWatcher, statSync, watch } from 'node:fs';

export type WatchedPlace = {
  /** Whether there is another folder now, or none. Then that one is watched, and it counts as a change. */
  look(): void;
  close(): void;
};

/** Watches the folder at a path, whichever it is. */
export function watchPlace(path: string, onChange: () => void): WatchedPlace {
  let identity = identify(path);
  let watcher = startWatching(path, onChange);
  return {
    look() {
      const found = identify(path);
      if (found === identity) return;
      identity = found;
      watcher?.close();
      watcher = startWatching(path, onChange);
      onChange();
    },
    close: () => watcher?.close(),
  };
}

function identify(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : '';
}

/** A missing folder is not watched: loading reports it. */
function startWatching(path: string, onChange: () => void): FSWatcher | undefined {
  try {
    return watch(path, { persistent: false }, onChange).on('error', () => {});
  } catch {
    return undefined;
  }
}
