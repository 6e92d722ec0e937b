import { join } from 'node:path';
import { watchPlace } from './watch-place.ts';

const SETTLED_MS = 200;
/** How often to check for a folder that was removed or came back, since its own watch does not report that. */
const LOOK_AGAIN_MS = 2_000;

/** Calls back once changes to a data folder's files or folders have settled; returns a function that stops watching. */
export function watchData(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED_MS);
    timer.unref();
  };
  const places = ['stories', 'articles'].map((name) => watchPlace(join(folder, name), settle));
  const looking = setInterval(() => {
    for (const place of places) place.look();
  }, LOOK_AGAIN_MS);
  looking.unref();
  return () => {
    clearInterval(looking);
    clearTimeout(timer);
    for (const place of places) place.close();
  };
}
