import { join } from 'node:path';
import { watchPlace } from './watch-place.ts';

const SETTLED_MS = 200;
/** A folder that went or came back is noticed after this; the watch on one that went hears nothing of it. */
const LOOK_AGAIN_MS = 2_000;

/** Calls back once files of a data folder, or its folders, have changed and settled; returns a function that stops it. */
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
