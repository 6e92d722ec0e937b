import { buildEdition } from '../core/editions/build-edition.ts';
import type { ThreadOutcome } from './thread.ts';
import type { EditionRequest } from './work.ts';

// The program of the thread that builds stories: it needs no lexicon, so that it starts at once.

export function build({ articles, corrections, asOf }: EditionRequest): ThreadOutcome {
  try {
    return { value: JSON.stringify(buildEdition(articles, corrections, asOf)) };
  } catch (thrown) {
    return { thrown };
  }
}
