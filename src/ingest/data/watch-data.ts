import { watch } from 'node:fs';
import { join } from 'node:path';

const SETTLED_MS = 200;

/** Calls back once files of a data folder have changed and settled; returns a function that stops it. */
export function watchData(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED_MS);
    timer.unref();
  };
  const watchers = ['stories', 'articles'].flatMap((name) => watchFolder(join(folder, name), settle));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** A folder that is not there is not watched: loading says what is wrong. */
function watchFolder(folder: string, onChange: () => void) {
  try {
    return [watch(folder, { persistent: false }, onChange)];
  } catch {
    return [];
  }
}
