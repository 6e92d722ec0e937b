import { type FSWatcher, statSync, watch } from 'node:fs';

export type WatchedPlace = {
  /** Whether another folder, or none, is there now: then that one is watched, and it counts as a change. */
  look(): void;
  close(): void;
};

/** Watches whatever folder stands at a path. */
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

/** A folder that is not there is not watched: loading says what is wrong. */
function startWatching(path: string, onChange: () => void): FSWatcher | undefined {
  try {
    return watch(path, { persistent: false }, onChange).on('error', () => {});
  } catch {
    return undefined;
  }
}
